import Foundation
import TestSupport
import Testing

/// A short slice of the campaign: the whole is run by hand, see `Tests/Campaign`.
@Suite struct CampaignTests {
  @Test(arguments: [
    "kills", "walks", "writers", "damage", "readers", "read-only", "full-disk",
    "office-kills",
  ])
  func nothingIsLostInAShortSlice(_ trial: String) throws {
    let aflos = try AflosBinary.path()
    let campaign = URL(filePath: aflos).deletingLastPathComponent().appending(path: "Campaign").path
    let folder = FileManager.default.temporaryDirectory.path
    let run = try Piped.run(
      campaign, [trial, "--attempts", "4", "--seed", "7", "--aflos", aflos, "--in", folder],
      within: 300)
    #expect(run.status == .exited(0), "\(run.output)\(run.error)")
    #expect(run.output.contains("0 faults"))
  }
}
