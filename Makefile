# `make site` publishes the seeds; `make test` proves that all is well. Both work on a machine with nothing but Swift.

SHELL := /bin/bash
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BRIEFGEN := .build/release/briefgen
# Where the headers of the libraries are that the package links; on a Mac, SQLite's and expat's are Xcode's.
HEADERS := /usr/include /usr/local/include /opt/homebrew/include $(shell xcrun --show-sdk-path 2> /dev/null)/usr/include
CMARK := $(firstword $(wildcard $(addsuffix /cmark.h,$(HEADERS))))
SQLITE := $(firstword $(wildcard $(addsuffix /sqlite3.h,$(HEADERS))))
EXPAT := $(firstword $(wildcard $(addsuffix /expat.h,$(HEADERS))))

.PHONY: site test lint unit-tests check-site browser-tests large-browser-tests preview-tests browser data-tests score calibrate bench fuzz briefgen libraries install install-files release

# The texts in seeds/ as the site in site/.
site: briefgen
	$(BRIEFGEN) build --input seeds --output site

test: briefgen lint unit-tests check-site

lint:
	swift format lint --strict --recursive Package.swift Sources Templates Tests

unit-tests: libraries
	swift test

# The published site must be what the seeds make, and hold nothing else.
check-site: briefgen
	rm -rf .build/check-site
	mkdir -p .build/check-site
	cp -R seeds .build/check-site/seeds
	$(BRIEFGEN) build --input .build/check-site/seeds --output .build/check-site/site
	@diff -r .build/check-site/seeds seeds && diff -r .build/check-site/site site \
	  || { echo "site/ is not what seeds/ make: run 'make site' and commit what it changes"; exit 1; }

# The published site as its readers meet it: in windows of several widths, by keyboard, on paper, without scripts, from a
# disk and from a server. Then two others: one with an address of its own; one that has a long headline and no figure.
BROWSER := .build/browser
PYTHON := .build/python/Browser/bin/python
LOOK_AT := $(PYTHON) -m unittest discover --start-directory Tests/Browser --pattern

browser-tests: briefgen browser
	rm -rf $(BROWSER)/texts $(BROWSER)/sites
	mkdir -p $(BROWSER)/texts
	cp -R Tests/Fixtures/plain $(BROWSER)/texts/one
	cp -R Tests/Fixtures/districts $(BROWSER)/texts/two
	cp -R seeds $(BROWSER)/texts/english
	printf 'language: en\nindicators: school-buses\n' > $(BROWSER)/texts/english/site.yml
	for size in one two english; do \
	  $(BRIEFGEN) build --input $(BROWSER)/texts/$$size --output $(BROWSER)/sites/$$size || exit 1; \
	done
	SITE=site $(LOOK_AT) '*_tests.py'
	SITE=$(BROWSER)/sites/two $(LOOK_AT) page_tests.py
	SITE=$(BROWSER)/sites/two $(LOOK_AT) sharing_tests.py
	SITE=$(BROWSER)/sites/two $(LOOK_AT) figure_tests.py
	SITE=$(BROWSER)/sites/one $(LOOK_AT) page_tests.py
	SITE=$(BROWSER)/sites/english $(LOOK_AT) page_tests.py

# The same of a site of three hundred texts; it takes its time.
large-browser-tests: briefgen browser
	swift build --configuration release --product Benchmarks
	rm -rf $(BROWSER)/large
	.build/release/Benchmarks --texts 300 --write $(BROWSER)/large/texts > /dev/null
	$(BRIEFGEN) build --input $(BROWSER)/large/texts --output $(BROWSER)/large/site
	SITE=$(BROWSER)/large/site $(LOOK_AT) '*_tests.py'

# The published data in the programs of those who use it: validators, pandas, DuckDB, SQLite; R and LibreOffice where they
# are. Then that of more texts, and of one that a spreadsheet would run.
DATA := .build/data
DATA_TESTS := .build/python/Data/bin/python -m unittest discover --start-directory Tests/Data --pattern '*_tests.py'

data-tests: briefgen .build/python/Data/packages
	rm -rf $(DATA)/texts $(DATA)/sites
	mkdir -p $(DATA)/texts/many
	cp Tests/Fixtures/Features/*.txt $(DATA)/texts/many
	cp -R Tests/Data/formulas $(DATA)/texts/formulas
	for name in many formulas; do \
	  $(BRIEFGEN) build --input $(DATA)/texts/$$name --output $(DATA)/sites/$$name || exit 1; \
	done
	SITE=site $(DATA_TESTS)
	SITE=$(DATA)/sites/many $(DATA_TESTS)
	SITE=$(DATA)/sites/formulas $(DATA_TESTS)

# What a preview does over a long time, and with a thousand texts; it takes its time.
preview-tests: briefgen browser
	swift build --configuration release --product Benchmarks
	rm -rf $(BROWSER)/thousand
	.build/release/Benchmarks --texts 1000 --write $(BROWSER)/thousand/texts > /dev/null
	$(LOOK_AT) 'preview_*.py'

# Chromium with Chinese fonts, Java for the HTML checker, and the packages of Tests/Browser/requirements.txt.
browser: .build/python/Browser/packages
	@tools=; \
	command -v "$${CHROMIUM:-chromium}" > /dev/null || tools="$$tools chromium"; \
	command -v java > /dev/null || tools="$$tools default-jre-headless"; \
	fc-list 2> /dev/null | grep -q CJK || tools="$$tools fonts-noto-cjk"; \
	$(call install-tools)

# The Python that the tests of one folder run with.
.build/python/%/packages: Tests/%/requirements.txt
	@tools=; python3 -c 'import ensurepip, venv' 2> /dev/null || tools=python3-venv; \
	$(call install-tools)
	python3 -m venv $(@D)
	$(@D)/bin/python -m pip install --quiet --requirement $<
	touch $@

# How much of what the records of Tests/Fixtures have is read out of their texts, and every miss. The figures are those of
# the reference scorer: `.build/debug/score --table-only --texts seeds Tests/Fixtures/Gold` prints what
# `score.py --extract '.build/debug/briefgen extract --format json' --texts seeds Tests/Fixtures/Gold/*.json` does.
score: libraries
	swift run score

# How sure each way of reading a figure is, measured on the same records; to be run when what is read has changed.
calibrate: libraries
	swift run score calibrate

# What each stage of the work costs, on texts made up for it; then whole builds beside Hugo and beside a copy of the site.
bench: briefgen .build/python/Benchmarks/packages
	swift build --configuration release --product Benchmarks
	.build/release/Benchmarks --pages
	python3 Tests/Benchmarks/peers.py $(BRIEFGEN) .build/release/Benchmarks \
	  .build/python/Benchmarks/lib/python3*/site-packages/hugo/binaries/hugo 1000 3000

# Reads mutated texts for some minutes with every access to memory checked. A crash leaves the text's number in
# .build/fuzz/trace.
MINUTES := 10
fuzz: libraries
	swift build --configuration release --sanitize address --scratch-path .build/fuzz --product Fuzz
	.build/fuzz/release/Fuzz --minutes $(MINUTES) --trace .build/fuzz/trace

briefgen: libraries
	swift build --configuration release --product briefgen

# The program with its manual and completions, for whoever runs this machine.
PREFIX := /usr/local

install: briefgen install-files

install-files:
	install -d $(addprefix $(PREFIX)/,bin share/bash-completion/completions share/zsh/site-functions \
	  share/fish/vendor_completions.d share/man/man1)
	install $(BRIEFGEN) $(PREFIX)/bin/briefgen
	$(BRIEFGEN) --generate-completion-script bash > $(PREFIX)/share/bash-completion/completions/briefgen
	$(BRIEFGEN) --generate-completion-script zsh > $(PREFIX)/share/zsh/site-functions/_briefgen
	$(BRIEFGEN) --generate-completion-script fish > $(PREFIX)/share/fish/vendor_completions.d/briefgen.fish
	$(BRIEFGEN) manual $(PREFIX)/share/man/man1

# The same as an archive for Linux machines without Swift, in .build/archive; it is tried in a root that has nothing else.
release: libraries
	@tools=; \
	for package in libicu-dev libyaml-dev; do \
	  [ -e /usr/share/doc/$$package/copyright ] || tools="$$tools $$package"; \
	done; \
	for program in curl mandoc; do command -v $$program > /dev/null || tools="$$tools $$program"; done; \
	$(call install-tools)
	archive=$$(Tests/Release/build) && Tests/Release/trial $$archive

# Installs the Debian packages that the shell variable `tools` names.
define install-tools
if [ -n "$$tools" ]; then \
	  command -v apt-get > /dev/null || { echo "missing: $$tools; install what they are called here"; exit 1; }; \
	  $(SUDO) apt-get update && $(SUDO) apt-get install --yes --no-install-recommends $$tools; \
	fi
endef

# What the package needs besides Swift: libcmark, SQLite and expat.
libraries:
ifeq ($(and $(CMARK),$(SQLITE),$(EXPAT)),)
	@if command -v apt-get > /dev/null; then \
	  $(SUDO) apt-get update && $(SUDO) apt-get install --yes --no-install-recommends libcmark-dev libsqlite3-dev libexpat1-dev; \
	elif command -v brew > /dev/null; then \
	  brew install cmark; \
	else \
	  echo "libcmark, SQLite or expat is missing: install their development files"; exit 1; \
	fi
endif
