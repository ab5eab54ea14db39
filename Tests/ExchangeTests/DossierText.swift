import Domain
import Exchange

/// A file with one of everything, in which a test changes one thing.
enum DossierText {
  static let valid = """
    {"schema": "aflos.dossier/1", "language": "nl",
     "sender": {"name": "S. Yilmaz", "street": "Kade 1", "postcode": "3011 AB",
                "city": "Rotterdam", "email": "s@example.nl", "phone": null},
     "household": {"kind": "single", "birthYear": 1988, "childBirthYears": [2014]},
     "reserveCents": 5000,
     "incomes": [{"id": "i1", "name": "Loon", "kind": "wages", "amountCents": 191234,
                  "every": "month", "payDay": 25, "lowCents": null, "highCents": null,
                  "from": "2026-01-01", "to": null}],
     "costs": [{"id": "k1", "name": "Huur", "category": "housing", "amountCents": 65000,
                "every": "year", "dueDay": 1, "month": 3, "from": null, "to": null}],
     "creditors": [{"id": "c1", "name": "Vattenfall", "kind": "company", "street": null,
                    "postcode": null, "city": null, "email": null, "iban": null,
                    "customerNumber": "123"}],
     "debts": [{"id": "d1", "creditor": "c1", "collector": null, "kind": "energy",
                "reference": "F-1", "principalCents": 45000, "interestCents": 0,
                "collectionCostsCents": 6750, "otherCostsCents": 0, "dueDate": "2026-03-01",
                "stage": "collector", "rank": "concurrent", "trade": false,
                "rate": {"kind": "contract", "percent": 9.9}, "disputedCents": 0,
                "disputeReason": null, "minimumCents": null, "maximumMonths": 12,
                "arrangement": {"monthlyCents": 2500, "dueDay": 28, "from": "2026-02-01",
                                "kept": true},
                "lastDemand": "2026-05-01", "lastAcknowledged": null, "judgment": null,
                "bills": [{"number": "1", "date": "2026-02-01", "dueDate": "2026-03-01",
                           "amountCents": 15000, "fourteenDayLetter": null}]}]}
    """
}

/// The findings of a file; none when it is a dossier.
func findings(
  _ text: String, ignoringUnknownKeys: Bool = false
) -> [DossierFinding] {
  switch DossierDocument.read(Array(text.utf8), ignoringUnknownKeys: ignoringUnknownKeys) {
  case .success: []
  case .failure(let findings): findings.all
  }
}
