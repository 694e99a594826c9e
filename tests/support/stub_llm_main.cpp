#include "support/stub_llm.h"

#include <QCoreApplication>

#include <cstdio>

/** The stub model as a program: prints its base URL and serves until it is ended. */
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    oco::test_support::StubLlm llm;
    if (!llm.listen()) {
        std::fputs("stub-llm: cannot listen on 127.0.0.1\n", stderr);
        return 1;
    }
    std::printf("%s\n", llm.baseUrl().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
