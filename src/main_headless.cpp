#include "app/run.h"

int main(int argc, char **argv)
{
    return oco::app::run(argc, argv);
}
