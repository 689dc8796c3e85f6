// attack: compiler messages that would rewrite a terminal
// expect: CE

#error "[2J]0;acceptedaccepted2J"
#pragma message "]52;c;QUND"
int main(void) { return "[1A" * 1; }
