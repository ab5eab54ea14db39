import ArgumentParser
import Documents
import Domain

/// The options of what debt help asks about persons, one for each field.
struct PersonOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.initials),
    completion: CommandHelp.values(.initials))
  var initials: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.civilStatus),
    completion: CommandHelp.values(.civilStatus))
  var civilStatus: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.civilSince),
    completion: CommandHelp.values(.civilSince))
  var civilSince: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.addressSince),
    completion: CommandHelp.values(.addressSince))
  var addressSince: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.tenure),
    completion: CommandHelp.values(.tenure))
  var tenure: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.work), completion: CommandHelp.values(.work))
  var work: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.workEnds),
    completion: CommandHelp.values(.workEnds))
  var workEnds: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.spoken),
    completion: CommandHelp.values(.spoken))
  var spoken: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.citizenNumber),
    completion: CommandHelp.values(.citizenNumber))
  var bsn: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerName),
    completion: CommandHelp.values(.partnerName))
  var partnerName: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerInitials),
    completion: CommandHelp.values(.partnerInitials))
  var partnerInitials: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerBirthDate),
    completion: CommandHelp.values(.partnerBirthDate))
  var partnerBirthDate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerWork),
    completion: CommandHelp.values(.partnerWork))
  var partnerWork: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerWorkEnds),
    completion: CommandHelp.values(.partnerWorkEnds))
  var partnerWorkEnds: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.partnerCitizenNumber),
    completion: CommandHelp.values(.partnerCitizenNumber))
  var partnerBsn: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.representative),
    completion: CommandHelp.values(.representative))
  var representative: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.representativeName),
    completion: CommandHelp.values(.representativeName))
  var representativeName: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.representativeAddress),
    completion: CommandHelp.values(.representativeAddress))
  var representativeAddress: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.representativePhone),
    completion: CommandHelp.values(.representativePhone))
  var representativePhone: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.representativeSince),
    completion: CommandHelp.values(.representativeSince))
  var representativeSince: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.story), completion: CommandHelp.values(.story)
  )
  var story: String?

  var typed: [TypedOption] {
    typedOptions([
      (.initials, initials),
      (.civilStatus, civilStatus),
      (.civilSince, civilSince),
      (.addressSince, addressSince),
      (.tenure, tenure),
      (.work, work),
      (.workEnds, workEnds),
      (.spoken, spoken),
      (.citizenNumber, bsn),
      (.partnerName, partnerName),
      (.partnerInitials, partnerInitials),
      (.partnerBirthDate, partnerBirthDate),
      (.partnerWork, partnerWork),
      (.partnerWorkEnds, partnerWorkEnds),
      (.partnerCitizenNumber, partnerBsn),
      (.representative, representative),
      (.representativeName, representativeName),
      (.representativeAddress, representativeAddress),
      (.representativePhone, representativePhone),
      (.representativeSince, representativeSince),
      (.story, story),
    ])
  }
}
