// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/placeholders.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;
class TextLabel;

/// What still stands between braces in a text, with a field for each: nothing is saved before it says something.
class MissingFields : public QWidget
{
    Q_OBJECT
public:
    explicit MissingFields(const Language &language, QWidget *parent = nullptr);

    /// Asks for these; what was typed for one that is still missing stays.
    void ask(const QStringList &names);
    /// The first field without a word.
    void focusFirst();
    const QStringList &names() const { return m_names; }

Q_SIGNALS:
    /// These are known now.
    void filled(const PlaceholderValues &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    Language m_language;
    QStringList m_names;
    TextLabel *m_head;
    QWidget *m_rows = nullptr;
    class QVBoxLayout *m_column;
    QList<QLineEdit *> m_fields;
};
