/// Why a number is no figure.
enum NumberRejection: String, Error, CaseIterable, Sendable {
  case time = "says when"
  case title = "stands in a title"
  case name = "is part of a name"
  case slogan = "belongs to a slogan or the name of a scheme"
  case ordinal = "says which, not how many"
  case unitless = "has no unit"
  case reach = "says how long ago or for how long, and measures nothing"
  case scheme = "belongs to the name of a service"
  case age = "is a person's age, or one that is asked for"
  case criterion = "says which things are meant, by their size"
  case base = "is what others are reckoned by"
  case idiom = "is a turn of phrase"
  case cell = "stands in a table where no row and column say what it counts"
  case anecdote = "is one person's story"
  case damage = "stands in text that is damaged"
}
