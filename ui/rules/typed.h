// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QStringList>

#include <optional>

/// What people type for durations and lists, and how it is written back.
namespace typed {

/// "30 min", "2 h", "1 d 4 h", "1 h 30 min", "90 s"; a day is 24 h. Nothing when it is not one, or not above zero.
std::optional<Milliseconds> duration(const QString &text);
/// The shortest text that duration() reads as the same.
QString text(Milliseconds span);
/// The parts between commas, without empty ones; one in quotes may hold a comma itself, and a quote as two.
QStringList list(const QString &text);
/// The text that list() reads as these.
QString joined(const QStringList &parts);

}
