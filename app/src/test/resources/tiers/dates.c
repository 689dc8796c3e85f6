// topic: dates in UTC
// input: 951782400 0 2147483647 -1
// output: 2000-02-29 00:00:00 Tue 060
// output: 1970-01-01 00:00:00 Thu 001
// output: 2038-01-19 03:14:07 Tue 019
// output: 1969-12-31 23:59:59 Wed 365
// output: 951782400 same

#include <stdio.h>
#include <time.h>

int main(void) {
    for (long long seconds; scanf("%lld", &seconds) == 1;) {
        time_t when = (time_t)seconds;
        char text[40];
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a %j", gmtime(&when));
        puts(text);
    }
    struct tm leap = {.tm_year = 100, .tm_mon = 1, .tm_mday = 29};
    time_t made = mktime(&leap);
    time_t zero = 0;
    struct tm utc = *gmtime(&zero), local = *localtime(&zero);
    printf("%lld %s\n", (long long)made, utc.tm_hour == local.tm_hour ? "same" : "another time zone");
}
