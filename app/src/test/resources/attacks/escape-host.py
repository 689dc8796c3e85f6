# attack: reaches for classes of the host, other languages and native code
# expect: WA SV
# time: 2
# lane: quick
ways = [
    "import java; print('BREACH', java.type('java.lang.System'))",
    "import java.lang.System as s; print('BREACH', s.getenv())",
    "import polyglot; print('BREACH', polyglot.eval(language='js', string='1'))",
    "import __graalpython__ as g; print('BREACH', g.java_get_type)",
    "import ctypes; print('BREACH', ctypes.CDLL(None))",
    "import _ctypes; print('BREACH', _ctypes.dlopen)",
    "import os; print('BREACH', os.fork())",
    "import os; print('BREACH', os.listdir('/'))",
    "import os; print('BREACH', os.open('/etc/passwd', 0))",
    "import os; os.kill(os.getppid(), 0); print('BREACH')",
    "import mmap; print('BREACH', mmap.mmap(-1, 10**6))",
    "import site; print(open(site.__file__).read()[:0])",
]
for way in ways:
    try:
        exec(way)
    except Exception:
        pass
print("nothing")
