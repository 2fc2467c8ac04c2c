import Foundation

/// JSON that other programs read.
enum JSONCheck {
  /// Why it cannot be read; nil where it can.
  static func problem(in bytes: [UInt8]) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return nil
    } catch {
      let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      return reason ?? "it cannot be read"
    }
  }

  /// An object of JSON; nil where it is none.
  static func object(in bytes: [UInt8]) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
  }
}
