import BriefModel
import Testing

@testable import Editorial

@Suite struct AddressBookTests {
  @Test func `an article gets what its title makes, and keeps it when the title changes`() {
    var book = AddressBook()
    book.assign([candidate("a.txt", 1, "xiao-che")])
    let before = book
    book.assign([candidate("a.txt", 1, "xin-xiao-che")])
    #expect(book == before)
    #expect(slug(book, "a.txt") == "xiao-che")
  }

  @Test func `of several new articles with one title none gets it plain, in any order`() {
    let articles = [
      candidate("b.txt", 1, "tong-zhi", sha256: "bbbbbbbb"), candidate("a.txt", 2, "tong-zhi", sha256: "aaaaaaaa"),
      candidate("c.txt", 1, "tong-zhi", sha256: "bbbbbbbb"),
    ]
    var (one, other) = (AddressBook(), AddressBook())
    one.assign(articles)
    other.assign(articles.reversed())
    #expect(one == other)
    #expect(slug(one, "a.txt", 2) == "tong-zhi-aaaaaa-2")
    #expect(slug(one, "b.txt") == "tong-zhi-bbbbbb-1")
    #expect(slug(one, "c.txt")?.hasPrefix("tong-zhi-bbbbbb-1-") == true)
  }

  @Test func `an address given before is never given again`() {
    var book = AddressBook()
    book.assign([candidate("gone.txt", 1, "xiao-che")])
    book.assign([candidate("new.txt", 1, "xiao-che", sha256: "0123456789")])
    #expect(slug(book, "gone.txt") == "xiao-che")
    #expect(slug(book, "new.txt") == "xiao-che-012345-1")
  }

  @Test(arguments: ["", "index", "../x", "a b", "校车", "A"])
  func `what is no file name everywhere is no address`(wish: String) {
    var book = AddressBook()
    book.assign([candidate("a.txt", 1, wish, sha256: "0123456789")])
    #expect(slug(book, "a.txt") == "brief-012345-1")
  }

  @Test func `the file is read back as it was written`() {
    var book = AddressBook()
    book.assign([
      candidate("b.txt", 10, "ten"), candidate("b.txt", 9, "nine"), candidate("#50% off\t\n.txt", 1, "odd"),
      candidate("校车 一.txt", 1, "han"),
    ])
    let (read, problems) = AddressBook.read(book.file, path: "addresses.tsv")
    #expect(problems.isEmpty)
    #expect(read == book)
    #expect(
      String(decoding: book.file, as: UTF8.self).split(separator: "\n").dropFirst(2) == [
        "%2350%25 off%09%0A.txt\t1\todd", "b.txt\t9\tnine", "b.txt\t10\tten", "校车 一.txt\t1\than",
      ])
  }

  @Test(arguments: [
    ("a.txt\t1", "expected a file name, a number from 1 and a slug, with tabs between"),
    ("a.txt\t0\tx", "expected a file name, a number from 1 and a slug, with tabs between"),
    ("a%2.txt\t1\tx", "expected a file name, a number from 1 and a slug, with tabs between"),
    ("a.txt\t1\t../../x", "\"../../x\" is no address: lower-case letters, digits and hyphens make one"),
    ("b.txt\t1\ty", "a second address for article 1 of \"b.txt\""),
    ("a.txt\t1\tb", "\"b\" is the address of article 1 of \"b.txt\" already"),
  ])
  func `a wrong line is told with its number, the others are read`(line: String, message: String) {
    let (book, problems) = AddressBook.read(
      Array("source\tarticle\tslug\r\nb.txt\t1\tb\r\n\(line)\r\n".utf8), path: "a")
    #expect(problems.map(\.description) == ["a:3: error: \(message)"])
    #expect(slug(book, "b.txt") == "b")
  }

  @Test func `an editor's address is given first, and never in the place of one that is published`() {
    func given(_ source: String, _ article: Int, _ slug: String) -> AddressBook.Given {
      AddressBook.Given(
        key: .init(source: source, article: article), slug: slug, at: FilePosition(path: "\(source).yml", line: 1))
    }
    var book = AddressBook()
    book.assign([candidate("a.txt", 1, "xiao-che"), candidate("b.txt", 1, "xiao-yuan")])
    let problems = book.give([
      given("a.txt", 1, "xiao-che"), given("b.txt", 1, "bus"), given("c.txt", 1, "xiao-che"), given("d.txt", 1, "new"),
      given("e.txt", 1, "new"),
    ])
    #expect(
      problems.map(\.message) == [
        "the article was published as \"xiao-yuan\" and keeps that address",
        "\"xiao-che\" is the address of article 1 of \"a.txt\"", "\"new\" is the address of article 1 of \"d.txt\"",
      ])
    #expect(slug(book, "d.txt") == "new" && slug(book, "b.txt") == "xiao-yuan")
    book.assign([candidate("e.txt", 1, "new", sha256: "0123456789")])
    #expect(slug(book, "e.txt") == "new-012345-1")
  }

  private func candidate(_ source: String, _ article: Int, _ wish: String, sha256: String = "00")
    -> AddressBook.Candidate
  {
    AddressBook.Candidate(key: AddressBook.Key(source: source, article: article), wish: wish, sha256: sha256)
  }

  private func slug(_ book: AddressBook, _ source: String, _ article: Int = 1) -> String? {
    book[AddressBook.Key(source: source, article: article)]
  }
}
