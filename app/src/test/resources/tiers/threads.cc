// topic: two threads and a mutex
// needs: threads
// output: 20000

#include <iostream>
#include <mutex>
#include <thread>

int main() {
    int count = 0;
    std::mutex mutex;
    auto work = [&] {
        for (int i = 0; i < 10000; i++) {
            std::lock_guard<std::mutex> lock(mutex);
            count++;
        }
    };
    std::thread one(work), two(work);
    one.join();
    two.join();
    std::cout << count << '\n';
}
