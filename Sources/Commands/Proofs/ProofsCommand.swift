import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// `aflos proofs`: the papers that show what the dossier says, which are there, and where.
struct ProofsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .proofs,
      subcommands: [
        List.self, Have.self, Asked.self, NotNeeded.self, Where.self, Remove.self, Check.self,
      ],
      defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let list = ProofList(of: dossier, on: context.today)
      let language = context.language
      guard !context.options.json else {
        return context.display.print(
          ProofsDocument.json(of: list) { $0.text(of: dossier, in: language) })
      }
      context.display.show(proofsReport(list, of: dossier, in: language))
      if file.isLocked, dossier.proofs.contains(where: { !$0.copies.isEmpty }) {
        let say = ProofSay.copiesAreOpen(context.proofCopies.folder)
        context.display.note(say.text(in: language), .caution)
      }
      guard context.canAsk, !list.missing.isEmpty else { return }
      let talk = ProofTalk(file: file, context: context)
      try context.asking { () throws(Leaving) in try talk.offer() }
    }
  }

  struct Have: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsHave) }
    @Argument(help: CommandHelp.argument(.proofPaper)) var paper: String
    @Option(
      name: .customLong("where"), parsing: .unconditional, help: CommandHelp.option(.proofWhere))
    var place: String?
    @Option(help: CommandHelp.option(.proofCopy), completion: CommandHelp.typed(.proofCopy))
    var copy: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let desk = try ProofDesk(&context)
      let found = try desk.paper(paper)
      var copied: (name: String, bytes: [UInt8])?
      if let copy {
        let path = TextFile.atHome(copy, in: context.world)
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        copied = (name, try TextFile.read(path))
      }
      try desk.keep(found, .have, place: place, copying: copied, context)
    }
  }

  struct Asked: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsAsked) }
    @Argument(help: CommandHelp.argument(.proofPaper)) var paper: String
    @Option(
      name: .customLong("where"), parsing: .unconditional, help: CommandHelp.option(.proofWhere))
    var place: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let desk = try ProofDesk(&context)
      try desk.keep(try desk.paper(paper), .asked, place: place, context)
    }
  }

  struct NotNeeded: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsNotNeeded) }
    @Argument(help: CommandHelp.argument(.proofPaper)) var paper: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let desk = try ProofDesk(&context)
      try desk.keep(try desk.paper(paper), .notNeeded, place: nil, context)
    }
  }

  struct Where: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsWhere) }
    @Argument(help: CommandHelp.argument(.proofPaper)) var paper: String
    @Argument(help: CommandHelp.argument(.proofPlace)) var place: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let desk = try ProofDesk(&context)
      let found = try desk.paper(paper)
      let state = desk.kept(found)?.state ?? .have
      try desk.keep(found, state, place: place, context)
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsRemove) }
    @Argument(help: CommandHelp.argument(.proofPaper)) var paper: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let desk = try ProofDesk(&context)
      try desk.takeBack(try desk.paper(paper), context)
    }
  }

  struct Check: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.proofsCheck) }
    @Flag(help: CommandHelp.option(.mendCopies)) var mend = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try ProofDesk(&context).check(mends: mend, context)
    }
  }
}
