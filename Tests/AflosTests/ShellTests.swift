import Foundation
import TestSupport
import Testing

/// Completions in the shells themselves: ids of the dossier, words of an option, and file names.
@Suite struct ShellTests {
  private static let shells = ["bash", "zsh", "fish"]

  /// A home folder in which this shell has the completions of Aflos.
  private func home(for shell: String) throws -> Desk {
    let desk = try Desk()
    _ = try desk.piped([
      "import", "dossier", Cases.url("households/1-single-tenant.json").path, "--file", desk.file,
    ])
    let script = try desk.piped(["completions", shell]).output
    func write(_ text: String, _ path: String) throws {
      let url = URL(filePath: desk.home + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    switch shell {
    case "bash":
      try write(script, "aflos.bash")
      try write("PS1='READY> '\nbind 'set show-all-if-ambiguous on'\n. ~/aflos.bash\n", ".bashrc")
    case "zsh":
      try write(script, "functions/_aflos")
      try write(
        """
        PS1='READY> '
        fpath=(~/functions $fpath)
        autoload -Uz compinit && compinit -u -D
        LISTMAX=1000

        """, ".zshrc")
    default:
      try write(script, ".config/fish/completions/aflos.fish")
      try write("function fish_prompt; echo -n 'READY> '; end\n", ".config/fish/config.fish")
    }
    try write("creditor,amount\n", "schulden lijst.csv")
    return desk
  }

  /// Types a line and a tab; what is offered for it.
  private func expectOffer(
    _ offered: [String], for line: String, in shell: String
  ) throws {
    guard let path = program(shell) else { return }
    let desk = try home(for: shell)
    var setting = PseudoTerminal.Setting(path)
    setting.arguments = ["-i"]
    let folder = URL(filePath: desk.program).deletingLastPathComponent().path
    setting.environment = desk.environment.merging([
      "PATH": "\(folder):/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8",
    ]) { $1 }
    setting.workingDirectory = desk.home
    (setting.columns, setting.rows) = (160, 50)
    let terminal = try PseudoTerminal(setting)
    try terminal.expect("READY> ")
    try terminal.send(line + "\t")
    if shell != "fish" { try terminal.send("\t") }
    for word in offered { try terminal.expect(word) }
    terminal.kill()
  }

  @Test(arguments: shells) func idsOfTheDossierAreOffered(shell: String) throws {
    try expectOffer(["d1", "d2"], for: "aflos debt show ", in: shell)
  }

  @Test(arguments: shells) func wordsOfAnOptionAreOffered(shell: String) throws {
    try expectOffer(["mail", "portal", "post"], for: "aflos letter sent --by ", in: shell)
    try expectOffer(
      ["payment-proposal"], for: "aflos letter write d1 --kind payment-p", in: shell)
  }

  @Test(arguments: shells) func filesAreOffered(shell: String) throws {
    try expectOffer(["lijst.csv"], for: "aflos import debts schul", in: shell)
  }
}
