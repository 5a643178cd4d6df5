// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/filterfield.h"

#include <QTimer>
#include <QWidget>

class Chip;
class FlowLayout;
class IconLabel;
class QHBoxLayout;
class QPushButton;
class TextLabel;

/// What a list is filtered by: a field in the language of filters, a chip for each thing that must hold, and below them what is not
/// understood, with what to do. What is typed counts while it is typed; nothing that was typed is lost.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &language, QWidget *parent = nullptr);

    /// What the chips say and what is typed.
    Filter filter() const;
    /// Shows another filter, without a signal.
    void setFilter(const Filter &filter);
    /// The same from a text in the language of filters; what of it is not understood stays in the field.
    void setText(const QString &text);
    /// All that stands here, as it would be typed: the chips, and what is in the field.
    QString text() const;
    /// Nothing is filtered any more, and that is told.
    void clear();
    FilterField *field() const { return m_field; }
    /// The problem that is shown, empty without one.
    QString problem() const;
    QList<Chip *> chips() const { return m_chips; }
    /// Room for buttons behind the field.
    QHBoxLayout *tools() const { return m_tools; }

Q_SIGNALS:
    void changed();
    /// The person is done here: the list is next.
    void left();

private:
    /// Which of what is typed becomes chips.
    enum class Taken { Complete, All };
    void absorb(Taken taken);
    void add(const FilterTest &test);
    void removeTest(const FilterTest &test);
    void edit(const FilterTest &test);
    void editLast();
    void build();
    Chip *makeChip(const FilterTest &test);
    void showProblem(bool evenUnfinished);
    void typed();

    QString m_language;
    std::vector<FilterTest> m_tests; ///< those of the chips, in their order
    FilterField *m_field;
    QHBoxLayout *m_tools;
    QWidget *m_line; ///< of the chips
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    QWidget *m_trouble;
    TextLabel *m_problem;
    Filter m_told; ///< what was told last
    QTimer m_typing;
};
