import Documents
import Domain

extension Creditor {
  static let form = Form<Creditor>(
    name: "creditor",
    rows: [
      .line(.creditorName, \.name),
      .choice(.creditorKind, .asked, \.kind),
      .text(.creditorStreet, .asked, \.street) { typed throws(InputError) in try typed.line() },
      .text(.creditorPostcode, .asked, \.postcode) { typed throws(InputError) in
        try typed.postcode()
      },
      .text(.creditorCity, .asked, \.city) { typed throws(InputError) in try typed.town() },
      .text(.creditorEmail, .onRequest, \.email) { typed throws(InputError) in try typed.email() },
      .text(.creditorIBAN, .onRequest, \.iban) { typed throws(InputError) in try typed.iban() },
      .text(.customerNumber, .asked, \.customerNumber) { typed throws(InputError) in
        try typed.line(limit: 60)
      },
      .text(.registerNumber, .onRequest, \.registerNumber) { typed throws(InputError) in
        try typed.line(limit: 60)
      }.leftAlone { $0.kind != .collector && $0.registerNumber == nil },
    ])
}
