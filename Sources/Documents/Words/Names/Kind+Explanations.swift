import Domain

extension Debt.Kind {
  /// One sentence where the name alone may not be understood; nil where it is.
  package func explanation(in language: Language) -> String? {
    switch (self, language) {
    case (.fine, .dutch): "Meestal van het CJIB, dat boetes voor de overheid ophaalt."
    case (.fine, .english): "Usually from CJIB, which collects fines for the government."
    case (.tax, .dutch): "Belasting van het Rijk, via de Belastingdienst."
    case (.tax, .english): "Tax of the state, through the tax office (Belastingdienst)."
    case (.allowanceRepayment, .dutch): "U kreeg te veel toeslag, zoals zorgtoeslag of huurtoeslag."
    case (.allowanceRepayment, .english):
      "You got too much allowance (“toeslag”), for example for care or rent."
    case (.benefitRepayment, .dutch): "U kreeg te veel uitkering van gemeente, UWV of SVB."
    case (.benefitRepayment, .english):
      "You got too much benefit from the municipality, UWV or SVB."
    case (.waterBoardTax, .dutch):
      "Belasting van het waterschap, dat voor dijken en schoon water zorgt."
    case (.waterBoardTax, .english):
      "Tax of the water board (“waterschap”), which looks after dikes and clean water."
    case (.overdraft, .dutch): "Er staat minder dan nul euro op uw bankrekening."
    case (.overdraft, .english): "Your bank account is below zero."
    case (.payLater, .dutch): "U kocht iets en een bedrijf als Klarna of Riverty betaalde vooruit."
    case (.payLater, .english):
      "You bought something and a company like Klarna or Riverty paid first."
    case (.supplier, .dutch): "Een rekening voor uw eigen bedrijf."
    case (.supplier, .english): "A bill for your own business."
    case (.damage, .dutch): "Iemand zegt dat u schade moet betalen."
    case (.damage, .english): "Someone says you have to pay for damage."
    case (.rent, _), (.mortgage, _), (.energy, _), (.water, _), (.healthInsurance, _),
      (.municipalTax, _), (.studentLoan, _), (.childMaintenance, _), (.telecom, _), (.loan, _),
      (.creditCard, _), (.onlinePurchase, _), (.healthCare, _), (.insurance, _),
      (.subscription, _), (.education, _), (.person, _), (.other, _):
      nil
    }
  }
}

extension Income.Kind {
  /// One sentence where the name alone may not be understood; nil where it is.
  package func explanation(in language: Language) -> String? {
    switch (self, language) {
    case (.benefit, .dutch): "Geld van gemeente of UWV, zoals bijstand, WW of WIA."
    case (.benefit, .english): "Money from the municipality or UWV, such as bijstand, WW or WIA."
    case (.pension, .dutch): "AOW en pensioen via een vroegere baan."
    case (.pension, .english): "State pension (AOW) and pension from an earlier job."
    case (.businessProfit, .dutch): "Wat u van uw eigen bedrijf overhoudt, na kosten en belasting."
    case (.businessProfit, .english): "What you keep from your own business, after costs and tax."
    case (.healthAllowance, .dutch): "Geld van de overheid voor uw zorgverzekering."
    case (.healthAllowance, .english): "Government money for health insurance (“zorgtoeslag”)."
    case (.rentAllowance, .dutch): "Geld van de overheid voor uw huur."
    case (.rentAllowance, .english): "Government money for rent (“huurtoeslag”)."
    case (.childBudget, .dutch): "Geld van de overheid voor ouders met een lager inkomen."
    case (.childBudget, .english):
      "Government money for parents with a lower income (“kindgebonden budget”)."
    case (.childBenefit, .dutch): "Geld voor ouders, elke drie maanden van de SVB."
    case (.childBenefit, .english):
      "Money for parents, every three months from SVB (“kinderbijslag”)."
    case (.childcareAllowance, .dutch): "Geld van de overheid voor kinderopvang."
    case (.childcareAllowance, .english):
      "Government money for childcare (“kinderopvangtoeslag”)."
    case (.maintenance, .dutch): "Geld van een vroegere partner, voor u of de kinderen."
    case (.maintenance, .english): "Money from a former partner, for you or the children."
    case (.wages, _), (.holidayPay, _), (.other, _): nil
    }
  }
}

extension Cost.Category {
  /// One sentence where the name alone may not be understood; nil where it is.
  package func explanation(in language: Language) -> String? {
    switch (self, language) {
    case (.housing, .dutch): "Huur of hypotheek, met servicekosten."
    case (.housing, .english): "Rent or mortgage, with service costs."
    case (.municipalTaxes, .dutch): "Belasting van gemeente en waterschap."
    case (.municipalTaxes, .english): "Tax of the municipality and the water board."
    case (.household, .dutch): "Eten, drinken en wat u elke dag in huis nodig heeft."
    case (.household, .english): "Food, drink and what you need at home each day."
    case (.healthCare, .dutch): "Zorg die u zelf betaalt, zoals het eigen risico."
    case (.healthCare, .english): "Care you pay yourself, such as the own risk (“eigen risico”)."
    case (.maintenance, .dutch): "Geld dat u betaalt voor kinderen of een vroegere partner."
    case (.maintenance, .english): "Money you pay for children or a former partner."
    case (.reserve, .dutch): "Geld dat u bewaart voor later of voor tegenvallers."
    case (.reserve, .english): "Money you keep for later or for setbacks."
    case (.energy, _), (.water, _), (.healthInsurance, _), (.insurance, _), (.telecom, _),
      (.education, _), (.childcare, _), (.transport, _), (.subscriptions, _), (.clothing, _),
      (.leisure, _), (.other, _):
      nil
    }
  }
}
