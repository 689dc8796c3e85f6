// topic: scanf and cin, printf and cout take turns
// input: 1 2
// input: 3 4 rest of the line
// output: 1 2 3 4
// output-bytes: " rest of the line\n"

#include <cstdio>
#include <iostream>
#include <string>

int main() {
    int a, b, c, d;
    scanf("%d", &a);
    std::cin >> b;
    scanf("%d", &c);
    std::cin >> d;
    printf("%d ", a);
    std::cout << b << ' ';
    printf("%d ", c);
    std::cout << d << '\n';
    std::string line;
    std::getline(std::cin, line);
    puts(line.c_str());
}
