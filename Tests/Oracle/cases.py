#!/usr/bin/env python3
"""Writes the cases of `make oracle`, one JSON object a line: the same ones every time."""
import json
import pathlib
import sys

import numpy as np

SERIES = 2000


def series(dice, place):
    """Every tenth of each make: few points and many, ties, tied and uneven times, gaps."""
    n = int(dice.integers(5, 11) if place % 2 else dice.integers(11, 41))
    ties, uneven, tied_times, gaps = (place // 2) % 2, (place // 4) % 2, (place // 8) % 2, place % 10 == 9
    if tied_times:
        times = np.sort(dice.integers(0, max(3, n - 2), n)).astype(float)
    elif uneven:
        times = np.cumsum(dice.integers(1, 200, n)).astype(float)
    else:
        times = np.arange(n, dtype=float)
    values = 70 + 5 * dice.standard_normal(n) + dice.normal(0, 8) * times / (times[-1] or 1)
    values = np.round(values / 5) * 5 if ties else np.round(values, 6)
    listed = [float(value) for value in values]
    if gaps:
        for gap in dice.integers(0, n, max(1, n // 8)):
            listed[gap] = None
    known = times[[value is not None for value in listed]]
    return {
        "kind": "series", "times": times.tolist(), "values": listed,
        "date": float((known[len(known) // 2 - 1] + known[len(known) // 2]) / 2),
    }


def durations(dice):
    n = int(dice.integers(1, 41))
    return {
        "kind": "durations", "values": dice.integers(1, 60, n).astype(float).tolist(),
        "ended": (dice.random(n) < dice.random()).tolist(),
    }


def groups(dice):
    one, other = dice.integers(1, 7, 2)
    step = dice.choice([1, 5, 0.001])
    values = np.round(dice.normal(70, 5, one + other) / step) * step
    return {"kind": "groups", "values": values[:one].tolist(), "other": values[one:].tolist()}


def family(dice):
    p = dice.random(int(dice.integers(1, 200))) ** dice.integers(1, 6)
    return {"kind": "family", "values": np.round(p, 4).tolist()}


def halves(dice):
    n = dice.integers(1, 40, 2)
    counts = [int(dice.integers(0, size + 1)) for size in n]
    return {"kind": "halves", "counts": counts, "sizes": n.tolist()}


def main():
    dice = np.random.default_rng(2000)
    cases = [series(dice, place) for place in range(SERIES)]
    cases += [durations(dice) for _ in range(500)]
    cases += [groups(dice) for _ in range(300)]
    cases += [family(dice) for _ in range(300)]
    cases += [{"kind": "proportion", "count": count, "n": n}
              for n in range(1, 61) for count in range(n + 1)]
    cases += [halves(dice) for _ in range(500)]
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cases.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases))


main()
