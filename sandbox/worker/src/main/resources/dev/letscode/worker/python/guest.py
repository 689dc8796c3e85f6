# Prepares a context before a program is known: what an embedded Python lacks, and names for what is forbidden. Nothing
# here is a wall; the run time's sandbox policy is. It is here so that a program which tries something is told what.
#
# This runs in every context. So what repeats is in small functions, or the run time would soon compile the large one. And
# modules are imported outside of it: while it looks for a module the run time remembers the frames of who wants it, and what
# has such a frame it compiles in vain, for many seconds and up to half a gigabyte.
def _prepare(_thread, builtins, io, os, posix, sys, ModuleSpec, before):
    # What most programs import is here before their time begins.
    ahead = set(sys.modules) - before
    state = {"host": None}
    home = os.path.dirname(os.path.dirname(os.__file__)) + os.sep
    standard = {0: 0, 1: 1, 2: 2, "/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2, "/dev/fd/0": 0, "/dev/fd/1": 1}

    def forbid(capability, detail):
        if state["host"] is not None:
            state["host"].forbid(capability, detail)
        raise PermissionError(1, "not permitted: " + capability, detail)

    def forbidden(capability, name):
        def refuse(*args, **kwargs):
            forbid(capability, name + "(" + ", ".join(repr(a)[:100] for a in args[:2]) + ")")

        refuse.__name__ = name.rpartition(".")[2]
        return refuse

    real_open = io.open

    def is_own(file):
        try:
            return os.path.abspath(os.fspath(file)).startswith(home)
        except TypeError:
            return False

    def open_(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
        try:
            descriptor = standard.get(file)
        except TypeError:
            descriptor = None
        if descriptor is not None:
            return real_open(descriptor, mode, buffering, encoding or (None if "b" in mode else "utf-8"), errors, newline, False)
        if opener is None and mode in ("r", "rb", "rt") and is_own(file):
            return real_open(file, mode, buffering, encoding, errors, newline, closefd)
        forbid("file", "open(" + repr(file)[:100] + ")")

    open_.__name__ = open_.__qualname__ = "open"
    builtins.open = io.open = open_

    def replace(module, capability, names):
        for name in names.split():
            if hasattr(module, name):
                setattr(module, name, forbidden(capability, module.__name__ + "." + name))

    # A program sees a folder with nothing in it, and standard streams that are pipes.
    PIPE = os.stat_result((0o010600, 0, 0, 1, 0, 0, 0, 0, 0, 0))
    FOLDER = os.stat_result((0o040755, 0, 0, 1, 0, 0, 0, 0, 0, 0))
    folders = {"/", "/work", "/program", "/tmp", "."}

    def looking(real):
        def look(path, *args, **kwargs):
            descriptor = standard.get(path) if isinstance(path, (int, str)) else None
            if descriptor is not None:
                return PIPE
            try:
                return real(path, *args, **kwargs)
            except PermissionError:
                found = os.fspath(path)
                if isinstance(found, bytes):
                    found = found.decode("utf-8", "surrogateescape")
                if (found.rstrip("/") or "/") in folders:
                    return FOLDER
                raise FileNotFoundError(2, "No such file or directory", path) from None

        look.__name__ = real.__name__
        return look

    posix.stat = os.stat = looking(posix.stat)
    posix.lstat = os.lstat = looking(posix.lstat)
    real_fstat = posix.fstat
    posix.fstat = os.fstat = lambda fd: PIPE if fd in (0, 1, 2) else real_fstat(fd)
    posix.getcwd = os.getcwd = lambda: "/work"
    posix.getcwdb = os.getcwdb = lambda: b"/work"

    def access(path, mode, **kwargs):
        try:
            os.stat(path)
            return True
        except OSError:
            return False

    posix.access = os.access = access
    # What the run time lacks, and then takes for its own failure.
    posix.getppid = os.getppid = lambda: 1
    posix.getpgrp = os.getpgrp = lambda: 1
    posix.getpgid = os.getpgid = lambda pid: 1
    posix.getsid = os.getsid = lambda pid: 1

    replace(os, "file", "open listdir scandir walk fwalk remove unlink rename renames replace mkdir makedirs rmdir removedirs"
            " chmod chown link symlink readlink truncate utime mkfifo mknod chdir fchdir chroot")
    # What Python has on Linux, whether the run time has it or not: a program that asks for it is told why not.
    processes = ("system fork forkpty execv execve posix_spawn posix_spawnp kill killpg wait wait3 wait4 waitid waitpid"
                 " setpgid setsid setpgrp tcsetpgrp abort").split()
    started = ("popen execvp execvpe execl execle execlp execlpe spawnv spawnve spawnvp spawnvpe spawnl spawnle spawnlp"
               " spawnlpe").split()

    def set_forbidden(module, capability, names):
        for name in names:
            setattr(module, name, forbidden(capability, module.__name__ + "." + name))

    set_forbidden(posix, "process", processes)
    set_forbidden(os, "process", processes + started)

    def _exit(code=0):
        sys.stdout.flush()
        state["host"].leave(int(code) & 255)

    os._exit = posix._exit = _exit

    def exit_(code=None):
        raise SystemExit(code)

    exit_.__name__ = exit_.__qualname__ = "exit"
    builtins.exit = builtins.quit = exit_

    def input_(prompt=""):
        if prompt != "":
            sys.stdout.write(str(prompt))
            sys.stdout.flush()
        line = sys.stdin.readline()
        if line == "":
            raise EOFError("EOF when reading a line")
        return line[:-1] if line[-1] == "\n" else line

    input_.__name__ = input_.__qualname__ = "input"
    builtins.input = input_
    # As Python has them on Linux, whatever the machine is.
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")

    def patch_socket(module):
        class socket:
            __slots__ = ()  # the library makes a class of its own of it

            def __init__(self, *args, **kwargs):
                forbid("network", "socket.socket()")

        module.socket = module.SocketType = socket
        replace(module, "network", "getaddrinfo gethostbyname gethostbyname_ex gethostbyaddr gethostname getnameinfo socketpair"
                " create_connection fromfd")

    def patch_thread(module):
        replace(module, "thread", "start_new_thread start_new start_joinable_thread")

    def patch_threading(module):
        # One thread after another is all that a solution needs which only wants a larger stack.
        real_stack_size = module.stack_size

        def start(self):
            if self.daemon:
                forbid("thread", "threading.Thread(daemon=True).start()")
            if not self._initialized or self._started.is_set():
                raise RuntimeError("threads can only be started once")
            self._started.set()
            try:
                self.run()
            except SystemExit:
                pass
            except BaseException:
                import traceback

                print("Exception in thread " + self.name + ":", file=sys.stderr)
                traceback.print_exc()

        def join(self, timeout=None):
            if not self._started.is_set():
                raise RuntimeError("cannot join thread before it is started")

        module.Thread.start = start
        module.Thread.join = join
        module.Thread.is_alive = lambda self: False
        module.stack_size = lambda size=0: 0
        module.Timer.start = forbidden("thread", "threading.Timer.start")

    def patch_futures(module):
        replace(module, "thread", "ThreadPoolExecutor")

    def patch_process(module):
        replace(module, "process", "fork_exec")

    def patch_subprocess(module):
        class Popen:
            def __init__(self, *args, **kwargs):
                forbid("process", "subprocess.Popen(" + repr(args[0] if args else kwargs.get("args"))[:100] + ")")

        module.Popen = Popen

    def patch_multiprocessing(module):
        replace(module, "process", "Process Pool Manager Queue Pipe")

    def patch_signal(module):
        real_raise = module.raise_signal
        names = {15: "SIGTERM", 9: "SIGKILL"}

        def raise_signal(number):
            handler = module.getsignal(number)
            if callable(handler):
                handler(int(number), None)
            elif handler != module.SIG_IGN:
                sys.stdout.flush()
                state["host"].leave(128 + int(number))

        module.raise_signal = raise_signal
        handlers = {}
        real_get = module.getsignal
        module.getsignal = lambda number: handlers.get(int(number), real_get(number))

        def signal(number, handler):
            before = module.getsignal(number)
            handlers[int(number)] = handler
            return before

        module.signal = signal
        module.alarm = lambda seconds: 0
        module.setitimer = lambda which, seconds, interval=0.0: (0.0, 0.0)

    at_exit = []

    def patch_atexit(module):
        # The run time's own list cannot be run before the context is closed, which is too late to print anything.
        def register(function, *args, **kwargs):
            at_exit.append((function, args, kwargs))
            return function

        def unregister(function):
            at_exit[:] = [one for one in at_exit if one[0] != function]

        module.register = register
        module.unregister = unregister

    def patch_resource(module):
        # Limits are the judge's affair; a program that only wants a larger stack has it already.
        module.setrlimit = lambda which, limits: None

    patches = {
        "atexit": patch_atexit,
        "resource": patch_resource,
        "_socket": patch_socket,
        "socket": lambda module: replace(module, "network", "create_connection create_server socketpair fromfd"),
        "threading": patch_threading,
        "concurrent.futures.thread": patch_futures,
        "_posixsubprocess": patch_process,
        "subprocess": patch_subprocess,
        "multiprocessing": patch_multiprocessing,
        "signal": patch_signal,
    }
    refused = {
        "ctypes": "native code",
        "_ctypes": "native code",
        "cffi": "native code",
        "_cffi_backend": "native code",
        "java": "host class",
        "jarray": "host class",
        "polyglot": "host class",
        "__graalpython__": "host class",
        "__graalpython_interop__": "host class",
        "_interpreters": "thread",
        "_xxsubinterpreters": "thread",
    }
    # The library hands its dates on to other languages, for which it would import what is refused.
    sys.modules["_polyglot_time"] = type(sys)("_polyglot_time")
    sys.modules["_polyglot_datetime"] = type(sys)("_polyglot_datetime")

    def patch_known():
        for name in list(patches):
            if name in sys.modules:
                patches.pop(name)(sys.modules[name])

    patch_known()
    patch_thread(_thread)

    class Patching:
        def __init__(self, loader, patch):
            self._loader = loader
            self._patch = patch

        def create_module(self, spec):
            return self._loader.create_module(spec)

        def exec_module(self, module):
            self._loader.exec_module(module)
            self._patch(module)

        def __getattr__(self, name):
            return getattr(self._loader, name)

    class Finder:
        """Refuses what is forbidden, and finds the program's own files."""

        def find_spec(self, name, path=None, target=None):
            top = name.partition(".")[0]
            if top in refused:
                forbid(refused[top], "import " + name)
            if name in patches:
                for finder in sys.meta_path:
                    if finder is not self:
                        spec = finder.find_spec(name, path, target)
                        if spec is not None:
                            spec.loader = Patching(spec.loader, patches[name])
                            return spec
                return None
            host = state["host"]
            if host is None or name in sys.builtin_module_names:
                return None
            relative = name.replace(".", "/")
            for file, is_package in ((relative + "/__init__.py", True), (relative + ".py", False)):
                text = host.read(file)
                if text is not None:
                    spec = ModuleSpec(name, Own(text, "/program/" + file), origin="/program/" + file, is_package=is_package)
                    spec.has_location = True
                    return spec
            return None

    class Own:
        def __init__(self, text, file):
            self._text = text
            self._file = file

        def create_module(self, spec):
            return None

        def exec_module(self, module):
            exec(compile(self._text, self._file, "exec"), module.__dict__)

        def get_source(self, name):
            return self._text

    class Library(type(sys)):
        """What Python's own library needs of its run time, and nothing else of that."""

        def __getattr__(self, name):
            forbid("host class", "__graalpython__." + name)

    library = Library("__graalpython__")
    kept = ("ForeignType auto_wrap_methods builtin builtin_method core_home current_import force_split_direct_calls"
            " get_max_process_count home host_import_enabled import_current_as_named_module"
            " import_current_as_named_module_with_delegate in_preinitialization is_bytecode_dsl_interpreter is_native"
            " jython_emulation_enabled lazy_attributes_from_delegate posix_module_backend sha3_module_backend"
            " stdio_encoding stdio_error stdlib_home super time_millis unsafe_object_new zlib_module_backend").split()

    def keep():
        for name in kept:
            if hasattr(builtins.__graalpython__, name):
                setattr(library, name, getattr(builtins.__graalpython__, name))

    keep()
    builtins.__graalpython__ = library
    sys.meta_path.insert(0, Finder())

    def forget():
        for name in refused:
            sys.modules.pop(name, None)

    forget()
    sys.dont_write_bytecode = True
    sys.setrecursionlimit(1000)

    def make_room(names):
        for name in names:
            if name in ahead:
                sys.modules.pop(name, None)

    def set_variables(environment):
        os.environ.clear()
        for key in environment:
            os.environ[str(key)] = str(environment[key])

    # This runs right before a program, so what repeats is in small functions again.
    def begin(host, file, arguments, environment):
        make_room(host.modules())  # which the program has of its own
        state["host"] = host
        sys.argv = [file, *map(str, arguments)]
        sys.modules["__main__"].__file__ = file
        set_variables(environment)

    def end():
        while at_exit:
            function, args, kwargs = at_exit.pop()
            function(*args, **kwargs)
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except ValueError:
                pass  # the program has closed it

    def trace(error, seen):
        """What Python says of an error that nobody caught; its own module for that takes too long to import."""
        seen.add(id(error))
        cause = error.__cause__
        context = None if error.__suppress_context__ else error.__context__
        if cause is not None and id(cause) not in seen:
            yield from trace(cause, seen)
            yield "\nThe above exception was the direct cause of the following exception:\n\n"
        elif context is not None and id(context) not in seen:
            yield from trace(context, seen)
            yield "\nDuring handling of the above exception, another exception occurred:\n\n"
        if isinstance(error, (SyntaxError, BaseExceptionGroup)):
            import traceback

            yield from traceback.format_exception(type(error), error, error.__traceback__, chain=False)
            return
        at = error.__traceback__
        if at is not None:
            yield "Traceback (most recent call last):\n"
        last = None
        repeated = 0
        shown = 0
        while at is not None and shown < 1000:  # each costs, and nobody reads so many
            shown += 1
            code = at.tb_frame.f_code
            place = (code.co_filename, at.tb_lineno, code.co_name)
            at = at.tb_next
            if place[0].startswith(("letscode:", "<frozen ")):
                continue
            repeated = repeated + 1 if place == last else 0
            last = place
            if repeated < 3:
                yield '  File "%s", line %d, in %s\n' % place + source_line(place[0], place[1])
            elif at is None or shown == 1000:
                yield "  [Previous line repeated %d more times]\n" % (repeated - 2)
        kind = type(error)
        name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "." + kind.__qualname__
        try:
            text = str(error)
        except Exception:
            text = "<exception str() failed>"
        yield name + (": " + text if text else "") + "\n"
        for note in getattr(error, "__notes__", ()):
            yield str(note) + "\n"

    sources = {}

    def source_line(file, number):
        if file not in sources:
            text = state["host"].read(file[len("/program/"):]) if file.startswith("/program/") else None
            sources[file] = [] if text is None else str(text).splitlines()
        lines = sources[file]
        line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
        return "    " + line + "\n" if line else ""

    excepthook = sys.excepthook

    def report(error):
        """Prints an error as Python does; returns its kind and text."""
        if isinstance(error, SystemExit):
            # A number never comes here.
            print(error.code, file=sys.stderr)
        elif sys.excepthook is not excepthook:
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            for text in trace(error, set()):
                sys.stderr.write(text)
        return [type(error).__name__, str(error)]

    def check(text, file):
        """Whether a source can be parsed; what is wrong is printed."""
        try:
            compile(text, file, "exec", dont_inherit=True)
            return True
        except (SyntaxError, ValueError) as error:
            import traceback

            if not isinstance(error, SyntaxError):
                print('  File "' + file + '", line 1', file=sys.stderr)
            print("".join(traceback.format_exception_only(type(error), error)), end="", file=sys.stderr)
            sys.stderr.flush()
            return False

    return [begin, end, report, check]


_prepare_result = set(__import__("sys").modules)
[*map(__import__, "bisect collections functools heapq itertools math operator".split())]
_prepare_result = _prepare(
    *map(__import__, "_thread builtins io os posix sys".split()),
    __import__("importlib.machinery").machinery.ModuleSpec,  # in Finder it would look for itself
    _prepare_result,
)
