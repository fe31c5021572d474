"""The work of the kernel in numpy: draw shares, work out values, count ranks, and add up the shares of the first.

Prints the best of five runs in milliseconds, without and with the wins per pair, which the kernel always counts too.
"""

import sys
import time

import numpy as np


def count(random, scores, low, high, samples, with_pairs):
    alternatives, criteria = scores.shape
    shares = random.standard_exponential((samples, criteria))
    shares /= shares.sum(1, keepdims=True)
    if (low == high).all():
        values = shares @ scores.T
    else:
        values = np.empty((samples, alternatives))
        for a in range(alternatives):
            drawn = random.uniform(low[a], high[a], (samples, criteria))
            values[:, a] = (shares * drawn).sum(1)
    order = np.argsort(-values, axis=1)
    ranks = np.stack([np.bincount(order[:, r], minlength=alternatives) for r in range(alternatives)], 1)
    first = order[:, 0]
    firsts = np.stack([np.bincount(first, shares[:, c], alternatives) for c in range(criteria)], 1)
    wins = None
    if with_pairs:
        columns = np.ascontiguousarray(values.T)
        wins = np.array([(columns[a] > columns).sum(1) for a in range(alternatives)])
    return ranks, firsts, wins


def main():
    alternatives, criteria, samples = (int(word) for word in sys.argv[1:4])
    unknown = float(sys.argv[4])
    random = np.random.default_rng(1)
    scores = random.random((alternatives, criteria))
    is_unknown = random.random((alternatives, criteria)) < unknown
    low, high = np.where(is_unknown, 0, scores), np.where(is_unknown, 1, scores)
    for with_pairs in (False, True):
        times = []
        for _ in range(5):
            start = time.perf_counter()
            count(random, scores, low, high, samples, with_pairs)
            times.append(time.perf_counter() - start)
        print(min(times) * 1000)


main()
