import Foundation
import TestSupport
import Testing

/// A list of debts from a file: whole or not at all.
@Suite struct ImportDebtsTests {
  private func started() throws -> Workplace {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    return place
  }

  private func write(_ text: String, in place: Workplace) throws -> String {
    try write(Data(text.utf8), in: place)
  }

  private func write(_ data: Data, in place: Workplace) throws -> String {
    let path = place.path("schulden.csv")
    try data.write(to: URL(filePath: path))
    return path
  }

  private func debts(_ place: Workplace) throws -> [[String: Any]] {
    try place.json(["debt", "list"])["items"] as? [[String: Any]] ?? []
  }

  private static let list = """
    Schuldeiser;Kenmerk;Bedrag;Vervaldatum;Soort;Stadium;Incassobureau;Klantnummer
    Vattenfall;F-2026-1;612,30;14-03-2026;energie;aanmaning;;8812345
    "Woonstad; Rotterdam";;€ 1.300,50;1-8-2026;huur;deurwaarder;Flanderijn;
    Vattenfall;F-2026-2;40;;energie;rekening;;8812345

    """

  @Test func aPreviewComesFirstAndNothingIsStoredWithoutYes() throws {
    let place = try started()
    let before = try place.dossier()
    let file = try write(Self.list, in: place)
    let seen = try place.run(["import", "debts", file])
    #expect(seen.status == 1)
    #expect(seen.output.contains("Woonstad; Rotterdam"))
    #expect(seen.output.contains("1.952,80"))
    #expect(seen.error.contains("--yes"))
    #expect(try place.dossier() == before)
    let done = try place.run(["import", "debts", file, "--yes"])
    #expect(done.status == 0, "\(done.error)")
    #expect(done.output.contains("3 schulden binnengehaald"))
    #expect(try debts(place).map { $0["principalCents"] as? Int } == [61_230, 130_050, 4_000])
    #expect(try place.run(["creditor", "list"]).output.contains("8812345"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  @Test func aListMayBeTheBeginningOfADossier() throws {
    let place = try Workplace()
    let file = try write(Self.list, in: place)
    #expect(try place.run(["import", "debts", file]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: place.path(".local/share/aflos/dossier.aflos")))
    #expect(try place.run(["import", "debts", file, "--yes"]).status == 0)
    #expect(try debts(place).count == 3)
  }

  @Test(arguments: [
    ("schuldeiser;bedrag;soort;stap\nA;1.250;huur;aanmaning\n", "Regel 2, kolom 2"),
    ("schuldeiser;bedrag;soort;stap\nA;1;huur;anmaning\n", "aanmaning"),
    ("schuldeiser;bedrag;soort\nA;1;huur\n", "--stage"), ("schuldeiser;bedrag\nA;1;2\n", "Regel 2"),
    ("schuldeiser;bedrag;soort;stap\nA;\"1;huur;aanmaning\n", "Regel 2, kolom 2"),
    ("", "geen schulden"), ("schuldeiser;bedrag;soort;stap\n", "geen schulden"),
    ("Vattenfall;12,30\n", "schuldeiser"), ("schuldeiser;bedrag;memo\nA;1;2\n", "memo"),
    ("schuldeiser;bedrag;soort;stap;iban\nA;1;huur;aanmaning;NL00ABNA0417164300\n", "kolom 5"),
    ("schuldeiser;bedrag;soort;stap\nA;0;huur;aanmaning\n", "niets meer te betalen"),
    ("schuldeiser;bedrag;soort;stap\nA\n", "Regel 2: hier ontbreekt"),
  ])
  func whatIsWrongIsNamedWithItsPlaceAndNothingIsStored(text: String, shown: String) throws {
    let place = try started()
    let before = try place.dossier()
    let outcome = try place.run(["import", "debts", try write(text, in: place), "--yes"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(shown), "\(outcome.error)")
    #expect(try place.dossier() == before)
  }

  @Test func everyErrorOfAFileIsListed() throws {
    let place = try started()
    let text = "schuldeiser;bedrag;soort;stap\nA;x;huur;rekening\nB;1;y;rekening\nC;1.250;huur;z\n"
    let outcome = try place.run(["import", "debts", try write(text, in: place), "--yes"])
    for at in ["Regel 2, kolom 2", "Regel 3, kolom 3", "Regel 4, kolom 2", "Regel 4, kolom 4"] {
      #expect(outcome.error.contains(at), "\(outcome.error)")
    }
  }

  @Test func otherColumnsAndMissingWordsCanBeSaid() throws {
    let place = try started()
    let file = try write("Wie,Saldo,Memo\nZiggo,\"12,30\",x\nCJIB,240,\n", in: place)
    let outcome = try place.run([
      "import", "debts", file, "--columns", "Wie=schuldeiser,Saldo=bedrag,Memo=-",
      "--stage", "herinnering", "--kind", "telefoon", "--yes",
    ])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try debts(place).map { $0["principalCents"] as? Int } == [1_230, 24_000])
  }

  @Test func lettersOfAnOlderEncodingAreReadAndItIsSaid() throws {
    let place = try started()
    var data = Data("schuldeiser;bedrag;soort;stap\nCr".utf8)
    data += [0xE8] + Data("che Zon;\u{31}0;school;rekening\n".utf8)
    let outcome = try place.run(["import", "debts", try write(data, in: place), "--yes"])
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("Windows-1252"))
    #expect(try place.dossier().contains("Crèche Zon"))
  }

  @Test func knownCreditorsAreFoundAndDuplicatesNamed() throws {
    let place = try started()
    let file = try write(Self.list, in: place)
    _ = try place.run(["import", "debts", file, "--yes"])
    let before = try place.dossier()
    let again = try place.run(["import", "debts", file, "--yes"])
    #expect(again.status == 1)
    #expect(again.output.contains("lijkt er al te staan: d1"))
    #expect(again.error.contains("--skip-duplicates"))
    #expect(try place.dossier() == before)
    let skipped = try place.run(["import", "debts", file, "--yes", "--skip-duplicates"])
    #expect(skipped.status == 1)
    #expect(try place.dossier() == before)
    #expect(try place.run(["import", "debts", file, "--yes", "--keep-duplicates"]).status == 0)
    #expect(try debts(place).count == 6)
    let creditors = try place.json(["creditor", "list"])["items"] as? [Any]
    #expect(creditors?.count == 3)
  }

  @Test func theSameTwiceInOneListIsADuplicate() throws {
    let place = try started()
    let text = "schuldeiser;bedrag;soort;stap\nA;10;huur;rekening\na;10;huur;aanmaning\n"
    let file = try write(text, in: place)
    #expect(try place.run(["import", "debts", file, "--yes"]).status == 1)
    #expect(try place.run(["import", "debts", file, "--yes", "--skip-duplicates"]).status == 0)
    #expect(try debts(place).count == 1)
  }

  @Test func aCreditorIsCompletedAndNeverChanged() throws {
    let place = try started()
    _ = try place.run(["creditor", "add", "--name", "Ziggo", "--customer-number", "1"])
    let head = "schuldeiser;bedrag;soort;stap;klantnummer;plaats\n"
    let other = try write(head + "Ziggo;10;telefoon;rekening;2;Utrecht\n", in: place)
    let refused = try place.run(["import", "debts", other, "--yes"])
    #expect(refused.status == 2)
    #expect(refused.error.contains("Regel 2, kolom 5"))
    let same = try write(head + "Ziggo;10;telefoon;rekening;1;Utrecht\n", in: place)
    #expect(try place.run(["import", "debts", same, "--yes"]).status == 0)
    #expect(try place.dossier().contains("Utrecht"))
  }

  @Test func forOtherProgramsThereIsJSON() throws {
    let place = try started()
    let file = try write(Self.list, in: place)
    let seen = try place.json(["import", "debts", file])
    #expect(seen["schema"] as? String == "aflos.debtList/1")
    #expect(seen["stored"] as? Bool == false)
    let done = try place.json(["import", "debts", file, "--yes"])
    #expect(done["stored"] as? Bool == true)
    #expect((done["debts"] as? [Any])?.count == 3)
    #expect((done["newCreditors"] as? [Any])?.count == 3)
  }

  @Test func aThousandRowsAreTakenIn() throws {
    let place = try started()
    let rows = (1...1_000).map {
      "Schuldeiser \($0 % 300);N-\($0);\($0),50;1-2-2026;huur;rekening\n"
    }
    let text = "schuldeiser;kenmerk;bedrag;vervaldatum;soort;stap\n" + rows.joined()
    #expect(
      try place.run(["import", "debts", try write(text, in: place), "--yes", "--sure"]).status == 0)
    #expect(try debts(place).count == 1_000)
  }
}
