#pragma once

#include <QStringList>
#include <QWidget>

namespace oco::test
{

/** What is wrong with a window that is shown: texts that are cut off, and keys that two controls share. Empty: nothing. */
[[nodiscard]] QStringList faultsOf(QWidget &window);

/** As faultsOf(), for each page of the tabs in it. */
[[nodiscard]] QStringList faultsOfAllTabs(QWidget &window);

} // namespace oco::test
