extension Double {
  /// Without a decimal point where there are no decimals.
  var plain: String { self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self) }
}
