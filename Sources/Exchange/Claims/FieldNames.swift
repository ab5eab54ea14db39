/// By whose names the fields of a claim go out.
package enum FieldNames: String, CaseIterable, Hashable, Sendable {
  /// Our own.
  case aflos
  /// The messages between counselors and creditors in the Netherlands.
  case schuldenknooppunt
  /// The open intake of Amsterdam.
  case amsterdam
  /// The suite behind that intake, as Amsterdam's program knows it.
  case allegro
  /// The Standard Financial Statement of the United Kingdom.
  case sfs

  /// What it is called.
  package var title: String {
    switch self {
    case .aflos: "Aflos"
    case .schuldenknooppunt: "Schuldenknooppunt"
    case .amsterdam: "Amsterdam (schulddossier)"
    case .allegro: "Allegro"
    case .sfs: "SFS"
    }
  }

  /// Where its names were read; nil for our own.
  package var source: String? {
    switch self {
    case .aflos: nil
    case .schuldenknooppunt:
      "schuldenknooppunt.atlassian.net: BR & HF V2.0 Saldoverzoek; CSV Saldoverzoek "
        + "Antwoord - Algemeen; SbEnSk Regeling geaccordeerd 2.0"
    case .amsterdam:
      "github.com/Amsterdam/schulddossier: src/Entity/SchuldItem.php, src/Entity/Schuldeiser.php"
    case .allegro: "github.com/Amsterdam/schulddossier: the SOAP type TSRVEiser"
    case .sfs:
      "github.com/moneyadviceservice/sfs-developer-toolkit: "
        + "dds/v1.1/json/sfs-data-entry-schema.json"
    }
  }
}

/// One fact of a claim that goes out. Manual, tables and JSON are made from this list, so that they cannot
/// differ.
package enum ClaimField: String, CaseIterable, Hashable, Sendable {
  case id, creditor, customerNumber, kind, reference, creditorReference, invoices, whose, ownPart
  case cause, causeWords, original, originOn, originAbout, principal, interest, collectionCosts,
    otherCosts
  case amount, statedOn, statedBy, confirmed, confirmedOn, confirmedBy, disputed, disputeReason
  case expected, monthly, state, stateSince, stage, rank, dueDate, judgment, isPriority
  case formerCreditor, formerReference, soldOn, collector, collectorReference, collectorSince
  case collectorRegister, bailiff, bailiffReference, bailiffSince, street, postcode, city, iban

  /// What it is called there; nil where no name for it was found. None is made up.
  package func name(in names: FieldNames) -> String? {
    switch names {
    case .aflos: rawValue
    case .schuldenknooppunt: schuldenknooppunt
    case .amsterdam: amsterdam
    case .allegro: allegro
    case .sfs: sfs
    }
  }

  private var schuldenknooppunt: String? {
    switch self {
    case .customerNumber: "KlantnummerSEVolgensSHV"
    case .invoices: "FactuurnummerSEVolgensSHV"
    case .originOn: "openstaand.Ontstaansdatum"
    // As it is spelled there.
    case .original: "openstaand.Orginele vordering"
    case .amount: "ActueelVorderingsbedrag"
    case .expected: "PrognoseEindbedrag"
    case .reference: "Betaalreferentie"
    default: nil
    }
  }

  private var amsterdam: String? {
    switch self {
    case .creditor: "schuldeiser.bedrijfsnaam"
    case .collector: "incassant.bedrijfsnaam"
    case .reference: "referentie"
    case .rank: "type"
    case .amount: "bedrag"
    case .original: "bedragOorspronkelijk"
    case .statedOn: "vaststelDatum"
    case .originOn: "ontstaansDatum"
    case .iban: "schuldeiser.rekening"
    case .postcode: "schuldeiser.postcode"
    case .city: "schuldeiser.plaats"
    default: nil
    }
  }

  private var allegro: String? {
    switch self {
    case .creditor: "NaamEiser"
    case .creditorReference: "Referentie"
    case .amount: "AangemeldBedrag"
    case .confirmed: "TeruggemeldBedrag"
    case .expected: "PrognoseVoorstel"
    case .collector: "NaamIncasso"
    case .collectorReference: "ReferentieIncasso"
    case .bailiff: "NaamDeurwaarder"
    case .bailiffReference: "ReferentieDeurwaarder"
    default: nil
    }
  }

  private var sfs: String? {
    switch self {
    case .creditor: "creditor"
    case .amount: "amount-owed"
    case .monthly: "repayment-offer"
    case .judgment: "ccj"
    default: nil
    }
  }
}
