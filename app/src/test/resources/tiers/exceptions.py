# topic: how exceptions are caught, chained and raised again
# lane: quick
# output: else finally
# output: caught 'x' finally
# output: ZeroDivisionError from KeyError('k')
# output: again division by zero
# output: (1, 2) 2 True
# output: inner ['a', 'b']


class Problem(Exception):
    pass


def divide(a, b):
    try:
        result = a / b
    except TypeError as e:
        print("caught", repr(b), end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally")


divide(1, 2)
divide(1, "x")
try:
    try:
        {}["k"]
    except KeyError as e:
        raise ZeroDivisionError from e
except ArithmeticError as e:
    print(type(e).__name__, "from", repr(e.__cause__))
try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise
except ZeroDivisionError as e:
    print("again", "division by zero" if "zero" in str(e) else e)
problem = Problem(1, 2)
print(problem.args, len(problem.args), isinstance(problem, Exception))
try:
    raise ExceptionGroup("both", [ValueError("a"), TypeError("b")])
except ExceptionGroup as group:
    print("inner", [str(e) for e in group.exceptions])
