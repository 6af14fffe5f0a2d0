#!/usr/bin/env python3
"""How often a chart of points that do not change gives a signal: the table in FalseAlarms.swift.

Independent normal points; limits from the same points; no gaps. Every number of points has its own
seed, so the same NumPy makes the same table.

    false_alarms.py FILE [RUNS]
"""
import pathlib
import sys

import numpy as np

SIZES = [*range(8, 61), 70, 80, 100, 120, 150, 200, 300, 500]
BATCH = 20_000


def windows(flags, width):
    """All windows of so many in a row, as a view."""
    if flags.shape[1] < width:
        return np.zeros((flags.shape[0], 1, width), flags.dtype)
    return np.lib.stride_tricks.sliding_window_view(flags, width, axis=1)


def some(flags, width, count=None):
    """Whether so many of so many in a row hold anywhere."""
    return (windows(flags, width).sum(axis=2) >= (count or width)).any(axis=1)


def alarms(x):
    mean = x.mean(axis=1, keepdims=True)
    steps = np.diff(x, axis=1)
    d = 3 * (x - mean) / (2.66 * np.abs(steps).mean(axis=1, keepdims=True))
    high, low, up, down = d > 0, d < 0, steps > 0, steps < 0

    def side(n):
        return some(high, n) | some(low, n)

    def trend(n):
        return some(up, n - 1) | some(down, n - 1)

    def beyond(sigmas, count, of):
        return some(d > sigmas, of, count) | some(d < -sigmas, of, count)

    def near(flags, on):
        if x.shape[1] < 3:
            return np.zeros(len(x), bool)
        return ((windows(flags, 3).sum(axis=2) >= 2) & windows(on, 3).all(axis=2)).any(axis=1)

    outside = (np.abs(d) > 3).any(axis=1)
    flip = np.where(np.arange(steps.shape[1]) % 2 == 0, up, down)
    near_limit = near((d > 2) & (d <= 3), high) | near((d < -2) & (d >= -3), low)
    zones = beyond(2, 2, 3) | beyond(1, 4, 5)
    return [
        outside | side(8),
        outside | side(7) | trend(7) | near_limit,
        outside | zones | side(8),
        outside | zones | side(9) | trend(6) | some(flip, 13) | some(~flip, 13)
        | some(np.abs(d) <= 1, 15) | some(np.abs(d) > 1, 8),
    ]


def simulate(n, runs):
    generator = np.random.default_rng(n)
    counts = np.zeros(4)
    for start in range(0, runs, BATCH):
        x = generator.standard_normal((min(BATCH, runs - start), n))
        counts += [found.sum() for found in alarms(x)]
    return counts / runs


def main():
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    lines = [f"""\
/// How likely a chart of a process that does not change gives at least one signal, by simulation.
///
/// Independent normal points without gaps, limits from the same points; {runs:,} charts a number of
/// points, so the standard error is {0.5 / runs ** 0.5:.4f} at most. Written by `make false-alarms`.
enum FalseAlarms {{
  /// By how many points; each row in the order of the rule sets' cases.
  static let table: [(points: Int, probabilities: [Double])] = ["""]
    for n in SIZES:
        row = ", ".join(f"{share:.4f}" for share in simulate(n, runs))
        lines.append(f"    ({n}, [{row}]),")
    pathlib.Path(sys.argv[1]).write_text("\n".join([*lines, "  ]", "}", ""]))


main()
