import Domain

extension Schedule {
  /// The payments of one month: one for each debt that was open at its start, in the order of the dossier.
  ///
  /// Long plans of many debts have hundreds of thousands of them, so that a month holds figures and places;
  /// the names of the debts are shared by all months.
  package struct Payments: RandomAccessCollection, Hashable, Sendable {
    /// What happens to the debt at a place.
    struct Cell: Hashable, Sendable {
      let place: Int
      let interest: Money
      let paid: Money
      let left: Money
    }

    private let debts: [ID<Debt>]
    private let cells: [Cell]

    /// - Parameters:
    ///   - cells: by place, each once.
    ///   - debts: those of the plan, in their order.
    init(_ cells: [Cell], of debts: [ID<Debt>]) {
      self.cells = cells
      self.debts = debts
    }

    /// Zero.
    package var startIndex: Int { 0 }
    /// How many there are.
    package var endIndex: Int { cells.count }

    /// The payment at that place of the month.
    package subscript(index: Int) -> Payment {
      let cell = cells[index]
      return Payment(
        debt: debts[cell.place], interest: cell.interest, paid: cell.paid, left: cell.left)
    }

    /// What all creditors get together.
    package var paid: Money {
      var sum = Money.zero
      for cell in cells { sum += cell.paid }
      return sum
    }

    /// The interest of all debts together.
    package var interest: Money {
      var sum = Money.zero
      for cell in cells { sum += cell.interest }
      return sum
    }

    /// What happens to that debt; nil where it was not open.
    package func of(_ debt: ID<Debt>) -> Payment? {
      indices.lazy.filter { debts[cells[$0].place] == debt }.first.map { self[$0] }
    }

    /// What happens to the debt at that place of the plan; nil where it was not open.
    func at(place: Int) -> Payment? {
      var (low, high) = (0, cells.count)
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].place < place { low = middle + 1 } else { high = middle }
      }
      return low < cells.count && cells[low].place == place ? self[low] : nil
    }

    /// The names are the same in every month of a plan: what differs is in the cells.
    package func hash(into hasher: inout Hasher) { hasher.combine(cells) }
  }
}
