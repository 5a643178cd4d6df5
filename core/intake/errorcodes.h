// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The error codes in a text, as a machine shows them: short words of letters and digits, such as "E05", in their order and folded. Words that
/// are in `without` as well - make, model and serial number - are none.
QStringList errorCodesIn(const QString &text, const QString &without = {});
