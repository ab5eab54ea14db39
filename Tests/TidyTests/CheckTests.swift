import Testing

/// The checks see what they are there for: each is fed what it must find and what it must not.
@Suite struct CheckTests {
  @Test(arguments: [
    ("a // b", "a     "), ("a /* b /* c */ d */ e", "a                   e"),
    (#"f("x\"y")"#, #"f("    ")"#), (##"f(#"a"b\"#)"##, ##"f(#"    "#)"##),
    (#"f("a\(b)c")"#, #"f(" \(b) ")"#), (#"f("\(g("x"))")"#, #"f("\(g(" "))")"#),
    ("\"\"\"\na\"b\n\"\"\"", "\"\"\"\n   \n\"\"\""), ("#/\"{/# }", "#/  /# }"),
    (##"f(#"\#(a)\(b)"#)"##, ##"f(#"\#(a)    "#)"##), ("a / b", "a / b"), ("", ""),
  ])
  func onlyCodeIsLeft(of text: String, is code: String) {
    #expect(CodeScanner.code(in: text) == code)
  }

  @Test func functionsAreFound() {
    let found = SwiftSource(
      path: "a.swift",
      text: """
        protocol P {
          func without(a: Int) -> Int
          init(b: Int)
          var c: Int { get }
        }
        struct S {
          var stored: Int
          var value: [Int] = { [1] }()
          var computed: Int {
            1
          }
          init(x: Int) { stored = x }
          static func < (a: S, b: S) -> Bool { S.init(x: 1) == a }
          func two(
            f: (Int) -> Int = { $0 }
          ) where T == Int
          {
            func inner() {}
          }
          subscript(i: Int) -> Int { i }
        }
        """
    ).functions().map { "\($0.name) \($0.lines.lowerBound)-\($0.lines.upperBound)" }
    #expect(
      found == [
        "c 4-4", "computed 9-11", "init 12-12", "< 13-13", "two 14-19", "inner 18-18",
        "subscript 20-20",
      ])
  }

  @Test(arguments: [
    ("func f() {\n\n}", 2, 1), ("func f() {\n\n}", 3, 0),
    ("func f() {\n switch a {\n case b: 1\n }\n}", 2, 0),
    ("func f() {\n return switch a {\n case b: 1\n }\n}", 2, 0),
    ("func f() {\n switch a {\n case b: 1\n }\n g()\n}", 2, 1),
    ("func f() {\n g(\"{\")\n}\nfunc g() {}", 3, 0),
  ])
  func longFunctionIsSeen(code: String, limit: Int, count: Int) {
    let source = SwiftSource(path: "a.swift", text: code)
    #expect(source.functionLength(above: limit).count == count)
  }

  @Test(arguments: [("a\nb\n", 2, 0), ("a\nb\nc", 2, 1), ("a\nb\n\n", 2, 1)])
  func longFileIsSeen(text: String, limit: Int, count: Int) {
    #expect(SwiftSource(path: "a.swift", text: text).length(above: limit).count == count)
  }

  @Test(arguments: [
    ("try!", "try! f()", 1), ("try!", "try f()", 0), ("as!", "x as! Int", 1),
    ("as!", "\"x as! Int\"", 0), ("fatalError", "fatalError()", 1), ("print(", "print(1)", 1),
    ("print(", "display.print(1)", 0), ("print(", "func print(_ a: Int)", 0),
    ("print(", "footprint(1)", 0), ("Date(", "Date()", 1), ("Date(", "LocalDate(1)", 0),
    ("Date(", "\"\\(Date())\"", 1), ("Locale", "Locale.current", 1), ("Locale", "Locales", 0),
    ("Double", "let a: Double", 1), ("Double", "// Double", 0), ("Float", "[Float]", 1),
  ])
  func forbiddenCallIsSeen(call: String, code: String, count: Int) {
    let source = SwiftSource(path: "a.swift", text: code)
    #expect(source.uses(of: ForbiddenCall(text: call, why: "")).count == count)
  }

  @Test func forbiddenCallKnowsItsFloors() {
    let call = ForbiddenCall(
      text: "x", why: "", floors: ["Rules"], allowed: ["Sources/Rules/A.swift": "because"])
    #expect(call.applies(to: "Sources/Rules/B.swift"))
    #expect(!call.applies(to: "Sources/Rules/A.swift"))
    #expect(!call.applies(to: "Sources/RulesOfOthers/B.swift"))
  }

  @Test(arguments: [
    ("package struct S {}", 1), ("/// It.\npackage struct S {}", 0),
    ("/// It.\n@MainActor\npackage struct S {}", 0), ("// It.\npackage struct S {}", 1),
    ("/// It.\n\npackage struct S {}", 1), ("/// It.\n@A(\n  1\n)\npublic var a: Int", 0),
    ("@MainActor package func f() {}", 1), ("struct S {}", 0), ("package import Domain", 0),
    ("package init(a: Int) {\n  self.a = a\n  b = c.d\n}", 0),
    ("package init(a: Int) {\n  self.a = f(a)\n}", 1), ("package init(a: Int) { self.a = a }", 0),
    ("/// It.\npackage static func + (a: A) {}\npackage static func - (a: A) {}", 0),
    ("package static func + (a: A) {}", 1),
    ("/// It.\npackage func a() {}\npackage func b() {}", 1),
    ("package private(set) var a: Int", 1), ("/// A.\npackage let a: A\npackage let b: B", 0),
    ("/// A.\npackage let a: A\n\npackage let b: B", 1),
    ("/// A.\nstruct S: Sendable {\n  package let a: A\n  package let b: B\n}", 0),
    ("struct S {\n  package let a: A\n  package let b: B\n}", 2),
    ("/// A.\npackage let a: A\npackage var b: B { c }", 1),
    ("package func told(_ a: A) {}", 0), ("package var told: A { b }", 0),
    ("package var description: String { a }", 0),
    ("let a = \"\"\"\n  package struct S\n  \"\"\"", 0),
  ])
  func undocumentedDeclarationIsSeen(code: String, count: Int) {
    #expect(
      SwiftSource(path: "a.swift", text: code).undocumented(described: ["told"]).count == count)
  }

  @Test func requirementsOfADescribedProtocolAreRead() {
    let source = SwiftSource(
      path: "a.swift",
      text: """
        package protocol P {
          /// Told.
          var told: Int { get }
          /// Told too.
          static func spoken(a: Int)
          /// And this.
          init(of a: Int)
          func silent()
        }
        /// Not one of them.
        func outside() {}
        """)
    #expect(source.requirements() == ["told", "spoken", "init(of"])
  }

  @Test(arguments: [
    ("func f() { switch (a, l) { case (.a, .dutch): 1\n default: 2 } }", 1),
    ("func f() { switch a { case .a: l.say(dutch: 1, english: 2)\n default: nil } }", 1),
    ("func f() { switch a { case .a: 1\n default: 2 } }", 0),
    ("func f() { switch (a, l) { case (.a, .dutch): \"default:\" } }", 0),
  ])
  func hiddenTranslationIsSeen(code: String, count: Int) {
    #expect(SwiftSource(path: "a.swift", text: code).hiddenTranslations().count == count)
  }

  @Test(arguments: [
    ("@Test(.disabled(\"later\")) func f() {}", 1), ("withKnownIssue { f() }", 1),
    ("// .disabled( is not used", 0), ("@Test func f() {}", 0),
  ])
  func disabledTestIsSeen(code: String, count: Int) {
    #expect(SwiftSource(path: "a.swift", text: code).disabledTests().count == count)
  }
}
