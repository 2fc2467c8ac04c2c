import BriefModel

/// A file that was taken for the next site; its bytes are not in memory any more.
public struct StagedFile: Sendable {
  enum State: Sendable {
    /// Published already.
    case present(FileNote)
    /// In the ``StagingFolder``.
    case new(FileNote)
    case failed(Diagnostic)
  }

  public let path: String
  let state: State

  var isPresent: Bool { if case .present = state { true } else { false } }

  var note: FileNote? {
    switch state {
    case .present(let note), .new(let note): note
    case .failed: nil
    }
  }

  var problem: Diagnostic? { if case .failed(let problem) = state { problem } else { nil } }
}
