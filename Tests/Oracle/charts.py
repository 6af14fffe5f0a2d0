"""XmR charts a second time, rule by rule and window by window."""

RULE_SETS = {
    "default": ["outside", ("side", 8)],
    "making-data-count": ["outside", ("side", 7), ("trend", 7), "near"],
    "western-electric": ["outside", ("beyond", 2, 2, 3), ("beyond", 1, 4, 5), ("side", 8)],
    "nelson": ["outside", ("side", 9), ("trend", 6), ("turns", 14), ("beyond", 2, 2, 3),
               ("beyond", 1, 4, 5), ("within", 15), ("away", 8)],
}
# Rounding moves no point off a line.
HAIR = 1e-9


def median(values):
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def chart(values):
    known = [value for value in values if value is not None]
    ranges = [abs(b - a) for a, b in zip(values, values[1:]) if a is not None and b is not None]
    if not known:
        return {}
    if len(known) < 8 or not ranges or sum(r == 0 for r in ranges) * 2 > len(ranges):
        return {"centre": median(known)}
    mean, moving = sum(known) / len(known), sum(ranges) / len(ranges)
    return {"centre": mean, "lower": mean - 2.66 * moving, "upper": mean + 2.66 * moving,
            "movingRangeUpper": 3.267 * moving}


def stretches(values):
    place = 0
    while place < len(values):
        end = place
        while end < len(values) and values[end] is not None:
            end += 1
        if end > place:
            yield place, end
        place = end + 1


def signals(values, limits, rules):
    """The points that any rule of the set calls."""
    if "upper" not in limits:
        return set()
    sigma = (limits["upper"] - limits["centre"]) / 3
    called = set()
    for start, end in stretches(values):
        x = values[start:end]
        d = [(value - limits["centre"]) / sigma for value in x]
        for rule in RULE_SETS[rules]:
            for sign in (1, -1):
                called |= {start + place for place in points(rule, x, [sign * one for one in d], sign)}
    return called


def points(rule, x, d, sign):
    name, *numbers = rule if isinstance(rule, tuple) else (rule,)
    width = {"outside": 1, "near": 3, "beyond": numbers[-1] if numbers else 0}.get(
        name, numbers[0] if numbers else 0)
    for start in range(len(x) - width + 1):
        window = range(start, start + width)
        steps = [sign * (x[place] - x[place - 1]) for place in window[1:]]
        if name == "outside" and d[start] > 3 + HAIR:
            yield start
        elif name == "side" and all(d[place] > HAIR for place in window):
            yield from window
        elif name == "trend" and all(step > 0 for step in steps):
            yield from window
        elif name == "turns" and all(a * b < 0 for a, b in zip(steps, steps[1:])):
            yield from window
        elif name == "within" and all(abs(d[place]) <= 1 + HAIR for place in window):
            yield from window
        elif name == "away" and all(abs(d[place]) > 1 + HAIR for place in window):
            yield from window
        elif name == "near":
            close = [place for place in window if 2 + HAIR < d[place] <= 3 + HAIR]
            if len(close) >= 2 and all(d[place] > HAIR for place in window):
                yield from close
        elif name == "beyond":
            sigmas, count, _ = numbers
            far = [place for place in window if d[place] > sigmas + HAIR]
            if len(far) >= count:
                yield from far
