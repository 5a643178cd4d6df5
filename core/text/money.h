// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The currency in which the company counts, by its ISO 4217 code; one for the whole program. EUR until a database says another.
QString companyCurrency();
/// Another one from here on; what is none is left out of account.
void setCompanyCurrency(const QString &code);
/// Three capital letters, as ISO 4217 writes them?
bool isCurrencyCode(const QString &code);
/// How it is written beside an amount: "€", or its code where a sign would be read as another country's.
QString currencySign();
