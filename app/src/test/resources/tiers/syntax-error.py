# topic: a source that is no Python
# ends: compile-error

def main():
    print("never"

main()
