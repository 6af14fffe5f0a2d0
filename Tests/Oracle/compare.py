#!/usr/bin/env python3
"""Holds the answers to the cases of `make oracle` against SciPy, statsmodels, lifelines and
pymannkendall, and prints how many agree, by how much, and why the others do not."""
import json
import math
import pathlib
import sys
import warnings

import lifelines
import numpy as np
import pymannkendall
import statsmodels.api
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

import charts

AGREEMENT = 1e-9


class Row:
    """One line of the table: how often numbers that should agree were compared, and the worst."""

    def __init__(self, differs=None):
        self.differs, self.compared, self.apart, self.worst = differs, 0, 0, 0.0

    def hold(self, ours, theirs):
        same = ours == theirs or (ours is None and math.isnan(theirs))
        apart = 0.0 if same else abs((math.nan if ours is None else ours) - theirs)
        self.compared += 1
        if not apart <= AGREEMENT * max(1, abs(theirs)):
            self.apart += 1
        if not self.differs or apart <= AGREEMENT:
            self.worst = max(self.worst, apart if apart == apart else math.inf)


ROWS = {}


def hold(name, ours, theirs, differs=None):
    ROWS.setdefault(name, Row(differs)).hold(ours, float(theirs))


def score(times, values):
    """S of the last axis."""
    steps = np.sign(times[..., :, None] - times[..., None, :])
    rises = np.sign(values[..., :, None] - values[..., None, :])
    return (steps * rises).sum(axis=(-1, -2)) / 2


def trend(case, ours):
    known = [place for place, value in enumerate(case["values"]) if value is not None]
    times = np.array(case["times"])[known]
    values = np.array([case["values"][place] for place in known])
    n = len(times)
    if n < 5:
        return
    tied_values, tied_times = len(set(values)) < n, len(set(times)) < n
    theirs = pymannkendall.original_test(values)
    s = score(times, values)
    hold("Kendall's S, by its definition in NumPy", ours["statistic"], s)
    if not tied_times:
        hold("Kendall's S, pymannkendall", ours["statistic"], theirs.s)
        hold("its variance, pymannkendall", ours["variance"], theirs.var_s)
        normal = 2 * stats.norm.sf(max(0, abs(s) - 1) / ours["variance"] ** 0.5) if ours["variance"] else 1
        hold("p from our variance, normal, pymannkendall", normal, theirs.p)
        if n > 10:
            hold("Mann–Kendall p over 10 points, pymannkendall", ours["p"], theirs.p)
        else:
            hold("Mann–Kendall p up to 10 points, pymannkendall", ours["p"], theirs.p,
                 "theirs is always normal, ours exact up to 10 points")
    if ours["variance"]:
        hold("variance with ties of both, SciPy kendalltau",
             2 * stats.norm.sf(abs(s) / ours["variance"] ** 0.5),
             stats.kendalltau(times, values, method="asymptotic").pvalue)
    if n <= 10 and not tied_values and not tied_times:
        hold("exact p without ties, SciPy kendalltau",
             ours["p"], stats.kendalltau(times, values, method="exact").pvalue)
    if n <= (9 if tied_values and tied_times else 8) and (tied_values or tied_times):
        exact = stats.permutation_test(
            (values,), lambda order, axis=-1: abs(score(times, order)),
            permutation_type="pairings", alternative="greater", n_resamples=np.inf, batch=5000)
        hold("exact p with ties, 9 points at most, SciPy permutation_test", ours["p"], exact.pvalue)
    if tied_times and n > 10:
        hold("Mann–Kendall p over 10 points, tied times, pymannkendall", ours["p"], theirs.p,
             "theirs knows no times: it counts pairs at one time")
    sen(times, values, ours, tied_values, tied_times)
    if ours.get("changeOfLevel") is not None:
        regression(times, values, case["date"], ours)


def sen(times, values, ours, tied_values, tied_times):
    if len(set(times)) < 2:
        return
    theirs = stats.theilslopes(values, times, 0.95, method="separate")
    hold("Theil–Sen slope, SciPy theilslopes", ours["slope"], theirs.slope)
    hold("its intercept, SciPy theilslopes", ours["intercept"], theirs.intercept)
    if np.array_equal(times, np.arange(len(times))):
        plain = pymannkendall.sens_slope(values)
        hold("slope of even times, pymannkendall", ours["slope"], plain.slope)
        hold("intercept of even times, pymannkendall", ours["intercept"], plain.intercept)
    for end, bound in (("low", theirs.low_slope), ("high", theirs.high_slope)):
        if tied_values:
            hold("interval with ties of values, SciPy theilslopes", ours.get(end), bound,
                 "theirs narrows with ties of values; at the true slope there are none")
            if len(times) > 10:
                inside = ours["low"] <= bound + AGREEMENT and bound - AGREEMENT <= ours["high"]
                hold("over 10 points it lies within ours", float(inside), 1)
        elif len(times) > 10:
            hold("interval over 10 points, SciPy theilslopes", ours.get(end), bound)
        else:
            hold("interval up to 10 points, SciPy theilslopes", ours.get(end), bound,
                 "theirs is normal, ours by the exact S; none where no S is refused")
    if len(times) <= 10 and not tied_values and not tied_times and ours.get("low") is not None:
        inverted(times, values, ours)


def inverted(times, values, ours):
    """A hair inside the interval SciPy's exact test does not refuse the slope; outside it does."""
    for end, outward in (("low", -1), ("high", 1)):
        hair = 1e-7 * (ours["high"] - ours["low"])
        for way, refused in ((1, True), (-1, False)):
            slope = ours[end] + way * outward * hair
            p = stats.kendalltau(times, values - slope * times, method="exact").pvalue
            hold("interval up to 10 points, SciPy kendalltau inverted", float(p <= 0.05), float(refused))


def regression(times, values, date, ours):
    after = (times >= date).astype(float)
    design = np.column_stack([np.ones(len(times)), times, after, (times - date) * after])
    if np.linalg.matrix_rank(design) < 4:
        return
    found = statsmodels.api.OLS(values, design).fit().params
    for name, coefficient in zip(("level", "before", "changeOfLevel", "changeOfSlope"), found):
        hold("segmented regression, statsmodels OLS", ours[name], coefficient)


def chart(case, ours):
    found = charts.chart(case["values"])
    for name in ("centre", "lower", "upper", "movingRangeUpper"):
        hold("XmR limits, by their definition in Python", ours.get(name), found.get(name, math.nan))
    for rules in charts.RULE_SETS:
        points = charts.signals(case["values"], found, rules)
        hold("points that rules call, by their definition in Python",
             ours["points " + rules], sum(2.0 ** point for point in points))


def durations(case, ours):
    fitter = lifelines.KaplanMeierFitter(alpha=0.05).fit(case["values"], case["ended"])
    survival, interval = fitter.survival_function_, fitter.confidence_interval_
    for name, value in ours.items():
        if name == "median":
            half = value is not None and abs(survival.loc[value].iloc[0] - 0.5) < 1e-12
            hold("Kaplan–Meier median" + (" at one half" if half else "") + ", lifelines",
                 value if value is not None else math.inf, fitter.median_survival_time_,
                 "theirs passes over a half that rounding has moved up" if half else None)
            continue
        part, time = name.split()
        time = float(time)
        if part == "survival":
            hold("Kaplan–Meier survival, lifelines", value, survival.loc[time].iloc[0])
        else:
            end = interval.loc[time].iloc[0 if part == "low" else 1]
            if survival.loc[time].iloc[0] > 1e-12:
                hold("Kaplan–Meier interval, lifelines", value, end)
            else:
                hold("Kaplan–Meier interval at 0, lifelines", value, end,
                     "the formula has no value there; ours says 0 to 1")


def groups(case, ours):
    one, other = np.array(case["values"]), np.array(case["other"])

    def apart(x, y, axis=-1):
        return abs(x.mean(axis=axis) - y.mean(axis=axis))

    # SciPy takes no group of one.
    if len(one) < 2 or len(other) < 2:
        return
    exact = stats.permutation_test((one, other), apart, alternative="greater", n_resamples=np.inf)
    hold("permutation p, SciPy permutation_test", ours["p"], exact.pvalue)
    hold("difference of means, NumPy", ours["difference"], one.mean() - other.mean())


def family(case, ours):
    for place, p in enumerate(multipletests(case["values"], method="fdr_by")[1]):
        hold("Benjamini–Yekutieli, statsmodels multipletests", ours[str(place)], p)


def proportion(case, ours):
    for end, bound in zip(("low", "high"), proportion_confint(case["count"], case["n"], method="wilson")):
        hold("Wilson, statsmodels proportion_confint", ours[end], bound)


def halves(case, ours):
    (before, after), (earlier, later) = case["counts"], case["sizes"]
    hold("change of a share", ours["change"], after / later - before / earlier)
    ends = confint_proportions_2indep(after, later, before, earlier, method="newcomb", compare="diff")
    for end, bound in zip(("low", "high"), ends):
        hold("Newcombe, statsmodels confint_proportions_2indep", ours[end], bound)


KINDS = {"series": [trend, chart], "durations": [durations], "groups": [groups],
         "family": [family], "proportion": [proportion], "halves": [halves]}


def main():
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    cases, answers = ([json.loads(line) for line in (folder / name).read_text().splitlines()]
                      for name in ("cases.jsonl", "answers.jsonl"))
    assert len(cases) == len(answers), "a case has no answer"
    for case, answer in zip(cases, answers):
        for part in KINDS[case["kind"]]:
            part(case, answer)
    print(f"{'held against':66}{'compared':>9}{'apart':>7}{'greatest difference':>21}")
    for name, row in ROWS.items():
        worst = f"{row.worst:.1e}" if not row.differs else "–"
        print(f"{name:66}{row.compared:9}{row.apart:7}{worst:>21}")
        if row.differs:
            print(f"    {row.differs}")
    wrong = [name for name, row in ROWS.items() if row.apart and not row.differs]
    sys.exit(f"apart by more than {AGREEMENT}: {'; '.join(wrong)}" if wrong else 0)


main()
