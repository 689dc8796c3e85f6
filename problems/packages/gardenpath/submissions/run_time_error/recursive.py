# Memoised recursion: fine for a small garden.
import functools
import sys

MOD = 10**9 + 7
n, t, *rest = map(int, sys.stdin.read().split())
kinds = list(zip(rest[::2], rest[1::2]))


@functools.cache
def ways(metres, before):
    if metres == 0:
        return 1
    return sum(colours * ways(metres - length, length) for length, colours in kinds
               if length != before and length <= metres) % MOD


print(ways(n, 0))
