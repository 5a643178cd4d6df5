// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// English with each text at least 40 % longer and marked at both ends: what has no room for another language shows, and what is not
/// translated has no marks.
class PseudoLocale : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoLocale(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const override;
    /// The text with doubled, accented vowels; places for values, mnemonics and keys stay as they are.
    static QString longer(const QString &text);

private:
    QTranslator m_plurals;
};
