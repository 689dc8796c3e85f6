# topic: coroutines of asyncio run in the order in which they wait
# needs: asyncio
# output: a0 b0 c0 a1 b1 c1
# output: [0, 10, 20] timeout

import asyncio


async def worker(name, value, out):
    for i in range(2):
        out.append(f"{name}{i}")
        await asyncio.sleep(0)
    return value


async def main():
    out = []
    values = await asyncio.gather(*(worker(name, 10 * i, out) for i, name in enumerate("abc")))
    print(*out)
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print(values, "timeout")


asyncio.run(main())
