// topic: templates, lambdas, constexpr and fold expressions
// output: 55 3.5 ab 10
// output: 120 7 square 16
// output: 1 2 3 none 5
// output: int 8 other text:x number:7

#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

template <typename... T>
auto sum(T... values) { return (values + ...); }

constexpr int factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }

template <int N>
struct Fibonacci { static constexpr int value = Fibonacci<N - 1>::value + Fibonacci<N - 2>::value; };
template <> struct Fibonacci<1> { static constexpr int value = 1; };
template <> struct Fibonacci<0> { static constexpr int value = 0; };

template <typename T>
std::string kind() {
    if constexpr (std::is_same_v<T, int>) return "int";
    else return "other";
}

struct Shape {
    virtual ~Shape() = default;
    virtual std::string name() const = 0;
    virtual int area() const = 0;
};
struct Square : Shape {
    int side;
    explicit Square(int side) : side(side) {}
    std::string name() const override { return "square"; }
    int area() const override { return side * side; }
};

std::optional<int> half(int n) { return n % 2 == 0 ? std::optional(n / 2) : std::nullopt; }

int main() {
    std::cout << Fibonacci<10>::value << ' ' << sum(1, 2.5) << ' ' << sum(std::string("a"), "b") << ' ' << sum(1, 2, 3, 4) << '\n';
    static_assert(factorial(5) == 120);
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Square>(4));
    int total = 0;
    auto add = [&total](int n) mutable { return total += n; };
    add(3), add(4);
    std::cout << factorial(5) << ' ' << total << ' ' << shapes[0]->name() << ' ' << shapes[0]->area() << '\n';
    std::array<int, 3> numbers{1, 2, 3};
    auto [a, b, c] = std::make_tuple(numbers[0], numbers[1], numbers[2]);
    std::cout << a << ' ' << b << ' ' << c << ' ' << (half(3) ? "some" : "none") << ' ' << half(10).value() << '\n';
    std::variant<std::string, int> either = "x";
    std::cout << kind<int>() << ' ' << sizeof(long long) << ' ' << kind<char>() << " text:" << std::get<0>(either);
    either = 7;
    std::cout << ' ' << (std::holds_alternative<int>(either) ? "number:" : "text:") << std::get<1>(either) << '\n';
}
