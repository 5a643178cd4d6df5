// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Path of a file below tests/data, or of the file that the environment variable names instead.
QString testDataPath(const char *variable, const QString &name);
/// The JSON object in a file; a missing file ends the test program.
QJsonObject readTestData(const QString &path);
