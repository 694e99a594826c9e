#include "app/run.h"
#include "gui/desktop_frontend.h"

int main(int argc, char **argv)
{
    oco::gui::DesktopFrontend frontend;
    return oco::app::run(argc, argv, &frontend);
}
