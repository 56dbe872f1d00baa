// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/logimporter.h"

namespace fw::ui {

LogImporter::~LogImporter() = default;

} // namespace fw::ui
