// Starts a server of ClickHouse from the library of the package: its command line is exported, and belongs on a stack of its own.
#include <dlfcn.h>
#include <stdio.h>

int main(int argc, char **argv) {
    void *library = dlopen(argv[1], RTLD_NOW);
    void *(*run)(int, char **) = library ? (void *(*)(int, char **))dlsym(library, "chdb_query_cmdline") : 0;
    const char *(*error)(void *) = library ? (const char *(*)(void *))dlsym(library, "chdb_result_error") : 0;
    if (!run || !error) {
        fprintf(stderr, "%s\n", dlerror());
        return 70;
    }
    argv[1] = "clickhouse";
    void *result = run(argc - 1, argv + 1);
    const char *text = result ? error(result) : "no result";
    if (text) fprintf(stderr, "%s\n", text);
    return text ? 71 : 0;
}
