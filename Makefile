# The only entry point: everything that builds, tests or shows Seaworthy goes through here.

SHELL := /bin/bash
PREFIX ?= /usr/local
PROGRAM := .build/release/seaworthy

# Homebrew's libraries that macOS has too are not where pkg-config looks by itself.
ifeq ($(shell uname -s),Darwin)
KEGS := $(foreach keg,libxml2 libarchive zlib,$(shell brew --prefix $(keg) 2>/dev/null)/lib/pkgconfig)
empty :=
export PKG_CONFIG_PATH := $(subst $(empty) $(empty),:,$(KEGS)):$(PKG_CONFIG_PATH)
RELEASE_FLAGS := -c release --product seaworthy
else
# With the Swift libraries inside, the program runs on machines without Swift.
RELEASE_FLAGS := -c release --product seaworthy --static-swift-stdlib
endif
# How many mutants; what else is counted follows in proportion.
TORTURE ?= 100000
TEST_FLAGS := --explicit-target-dependency-import-check error

.PHONY: help setup build demo test torture properties withholding lint format expected oracle false-alarms calibration benchmark evidence install clean

help: ## Says what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: ## Installs the C libraries that are missing
	@Scripts/setup

build: setup ## Builds the program for use
	swift build $(RELEASE_FLAGS)

demo: build ## Builds, then imports, scores and reports the made-up region into Reports
	@$(PROGRAM) demo --output Reports

test: setup ## Builds and runs all tests
	SEAWORTHY_STRICT=1 swift test $(TEST_FLAGS)

torture: setup ## 100,000 mutants, 200 power cuts, 200 kills, full disks: takes long, and counts
	SEAWORTHY_STRICT=1 SEAWORTHY_TORTURE=$(TORTURE) \
	  swift test -c release -Xswiftc -enable-testing $(TEST_FLAGS) \
	  --filter 'TortureTests|PowerCutTests|KilledImportTests|KilledProgramTests|FullDisk|SeveralImporters|OrderOfArrival|SamenessTests|UnreadWordsTests|UnreadRegistersTests|CitedPlacesTests'

properties: setup ## The properties of the scores, and a second model, on 100,000 random histories each
	SEAWORTHY_STRICT=1 SEAWORTHY_TORTURE=$(TORTURE) \
	  swift test -c release -Xswiftc -enable-testing $(TEST_FLAGS) --filter ReadinessTests

withholding: setup ## What each boat of a made-up region would gain by not sending something
	SEAWORTHY_STRICT=1 SEAWORTHY_TORTURE=$(TORTURE) \
	  swift test -c release -Xswiftc -enable-testing $(TEST_FLAGS) --filter WithholdingTests

lint: ## Checks the layout of the sources
	swift format lint --strict --parallel -r Package.swift Plugins Benchmarks Sources Tests

format: ## Lays the sources out
	swift format -i --parallel -r Package.swift Plugins Benchmarks Sources Tests

expected: ## Works the fixtures' expected values out again, independently, in Python
	python3 Fixtures/expected/expected.py

# The statistics' own doubles; nothing of them is in the product.
ORACLE := $(CURDIR)/.build/oracle
$(ORACLE)/venv: Tests/Oracle/requirements.txt
	python3 -m venv $@
	$@/bin/pip install --quiet --requirement $<
	@touch $@

oracle: setup $(ORACLE)/venv ## Holds the statistics against SciPy, statsmodels, lifelines, pymannkendall
	$(ORACLE)/venv/bin/python Tests/Oracle/cases.py $(ORACLE)
	SEAWORTHY_STRICT=1 SEAWORTHY_ORACLE=$(ORACLE) swift test $(TEST_FLAGS) --filter OracleTests
	$(ORACLE)/venv/bin/python Tests/Oracle/compare.py $(ORACLE)

false-alarms: $(ORACLE)/venv ## Simulates anew how often a chart signals when nothing changes
	$(ORACLE)/venv/bin/python Tests/Oracle/false_alarms.py $(ORACLE)/FalseAlarms.swift
	cp $(ORACLE)/FalseAlarms.swift Sources/TrendStatistics/ProcessBehaviour/FalseAlarms.swift

# How many made-up regions of each kind are calibrated on.
REGIONS ?= 500

calibration: setup ## What is printed against the truth of 500 made-up regions: writes the tables
	SEAWORTHY_STRICT=1 SEAWORTHY_CALIBRATION=$(REGIONS) \
	  swift test -c release -Xswiftc -enable-testing $(TEST_FLAGS) --filter CalibrationTests

benchmark: setup ## How long all series of the real scale take, against the scores of the same boats
	swift run -c release Benchmarks

evidence: build ## Tells how much of a made-up region is known, month by month
	@Scripts/evidence $(PROGRAM)

install: build ## Installs the program under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/seaworthy

clean: ## Removes what was built
	swift package clean
