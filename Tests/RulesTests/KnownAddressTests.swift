import Domain
import Rules
import Testing

/// Addresses that are suggested: each with where it was read, in a form that can exist.
@Suite struct KnownAddressTests {
  @Test func everyAddressHasItsSourceAndAPostcode() {
    for address in KnownAddress.all {
      #expect(!address.names.isEmpty && !address.street.isEmpty && !address.city.isEmpty)
      #expect(address.source.address?.hasPrefix("http") == true && address.source.checkedOn != nil)
      let read = try? Typed(address.postcode, for: nil).postcode()
      #expect(read == address.postcode)
    }
    let names = KnownAddress.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("LBIO", "3009 AX"), ("lbio", "3009 AX"), ("Dienst Toeslagen", "6401 JA"),
    ("belastingdienst / toeslagen", "6401 JA"), ("Belastingdienst", nil), ("CJIB", nil), ("", nil),
    ("LBIO Incasso", nil),
  ])
  func onlyTheWholeNameIsKnown(name: String, postcode: String?) {
    #expect(KnownAddress.of(name)?.postcode == postcode)
  }
}
