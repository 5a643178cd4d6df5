// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"

#include <vector>

/// Chips of which any number may be pressed, as a field of a form whose name stands beside it.
class ChipField : public QWidget
{
    Q_OBJECT
public:
    /// The name is what a screen reader says before each chip.
    explicit ChipField(const QString &name, QWidget *parent = nullptr);

    /// Adds a chip for a value; its id becomes its objectName.
    void add(int value, const QString &id, const QString &text);
    std::vector<int> chosen() const;
    /// Presses exactly these, without a signal.
    void choose(const std::vector<int> &values);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_name;
    FlowLayout *m_flow;
    std::vector<std::pair<int, Chip *>> m_chips;
};

/// What is pressed, as the values that the chips stand for.
template<typename E>
std::vector<E> valuesOf(const ChipField *chips)
{
    std::vector<E> values;
    for (const int value : chips->chosen())
        values.push_back(static_cast<E>(value));
    return values;
}
