import ArgumentParser
import Domain
import Store

/// A command of Aflos: it works in a context and ends in a typed failure or none.
protocol AflosCommand: ParsableCommand {
  var global: GlobalOptions { get }
  func run(_ context: inout Context) throws(Failure)
}

/// Turns what the dossier file refuses into a failure of the command.
func stored<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
  do throws(StoreError) { return try Patience.having(body) } catch { throw .store(error) }
}

/// Turns an answer that cannot be read into a failure of the command.
func answered<Result>(_ body: () throws(InputError) -> Result) throws(Failure) -> Result {
  do throws(InputError) { return try body() } catch { throw .input(error) }
}
