// What GCC's header of this name brings, for libc++ on WebAssembly: every header of the standard library that is there.
#ifndef LETSCODE_STDCPP
#define LETSCODE_STDCPP

#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bitset>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfenv>
#include <cfloat>
#include <charconv>
#include <chrono>
#include <cinttypes>
#include <climits>
#include <clocale>
#include <cmath>
#include <complex>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cwchar>
#include <cwctype>
#include <deque>
#include <exception>
#include <forward_list>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <ios>
#include <iosfwd>
#include <iostream>
#include <istream>
#include <iterator>
#include <limits>
#include <list>
#include <locale>
#include <map>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <new>
#include <numeric>
#include <optional>
#include <ostream>
#include <queue>
#include <random>
#include <ratio>
#include <regex>
#include <scoped_allocator>
#include <set>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <valarray>
#include <variant>
#include <vector>

#if __cplusplus > 201703L
#include <bit>
#include <compare>
#include <concepts>
#include <coroutine>
#include <numbers>
#include <ranges>
#include <source_location>
#include <span>
#include <version>
#endif

#if __cplusplus > 202002L
#include <expected>
#include <format>
#include <print>
#endif

// Names of GCC's own that programs use all the same.
namespace std {

// libc++ has a template of this name for unsigned types only; a function is preferred to it.
#define LETSCODE_GCD(T)              \
    constexpr T __gcd(T a, T b) {    \
        while (b != 0) {             \
            T rest = a % b;          \
            a = b;                   \
            b = rest;                \
        }                            \
        return a;                    \
    }
LETSCODE_GCD(int)
LETSCODE_GCD(long)
LETSCODE_GCD(long long)
LETSCODE_GCD(__int128)
#undef LETSCODE_GCD

constexpr int __lg(int n) { return 31 - __builtin_clz(static_cast<unsigned>(n)); }
constexpr int __lg(unsigned n) { return 31 - __builtin_clz(n); }
constexpr int __lg(long n) { return 31 - __builtin_clz(static_cast<unsigned>(n)); }
constexpr int __lg(unsigned long n) { return 31 - __builtin_clz(static_cast<unsigned>(n)); }
constexpr int __lg(long long n) { return 63 - __builtin_clzll(static_cast<unsigned long long>(n)); }
constexpr int __lg(unsigned long long n) { return 63 - __builtin_clzll(n); }

}  // namespace std

#endif
