#include "base/fail_point.h"

#ifdef OCO_FAIL_POINTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <cstdlib>

namespace oco::base
{

namespace
{

constexpr int kKilled = 137; // what a shell reports of a process that was killed

/** The one that the environment asks for, and how many passages are left. */
struct Chosen {
    QByteArray name;
    std::atomic<int> left = 0;

    Chosen()
    {
        const QList<QByteArray> words = qgetenv("OCO_FAIL_POINT").split(':');
        name = words.value(0);
        left = words.size() > 1 ? words.at(1).toInt() : 1;
    }
};

} // namespace

void failPoint(const char *name)
{
    static Chosen chosen;
    if (!chosen.name.isEmpty() && chosen.name == name && --chosen.left == 0) {
        std::_Exit(kKilled); // no destructor runs, no buffer is written, no socket is closed politely
    }
}

} // namespace oco::base

#else

void oco::base::failPoint(const char * /*name*/) {}

#endif
