def drill(site):
    if site > n:
        return -site  # beyond the glacier it goes on falling
    print("?", site, flush=True)
    return int(input())


n = int(input())
a, b = 1, 1
while a + b <= n + 1:
    a, b = b, a + b
a, b = b, a + b  # the summit is among the b - 1 sites after low
low = 0
inner = None  # the thickness at low + b - a, if it is known
outer = None  # the thickness at low + a, if it is known
while b > 2:
    if inner is None:
        inner = drill(low + b - a)
    if outer is None:
        outer = drill(low + a)
    if inner > outer:  # the summit is left of low + a
        inner, outer = None, inner
    else:
        low += b - a
        inner, outer = outer, None
    a, b = b - a, a
    if b - a == a:  # both measured places are the same one
        inner = outer = inner if inner is not None else outer
print("!", low + 1, flush=True)
