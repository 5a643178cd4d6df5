// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

/// The fields of the intake card: each with its name beside it, for eyes and screen readers.
namespace cardfield
{

/// A name stands on the middle of its field's line.
inline void addNamed(QFormLayout &form, const QString &name, QWidget *field)
{
    form.addRow(name, field);
    if (QWidget *label = form.labelForField(field))
        label->setMinimumHeight(field->sizeHint().height());
}

/// A line with its name as label; the form owns it.
inline QLineEdit *line(QFormLayout &form, const char *id, const QString &name, const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(id));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    addNamed(form, name, edit);
    return edit;
}

/// A box of choices with its name as label; the form owns it.
inline QComboBox *box(QFormLayout &form, const char *id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(8); // long addresses are cut in the box, not the window stretched
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addNamed(form, name, box);
    return box;
}

/// Chooses what has this datum, without a signal; false when nothing has.
inline bool choose(QComboBox *box, const QVariant &datum)
{
    const int index = box->findData(datum);
    if (index < 0)
        return false;
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
    return true;
}

/// Shows a row of the form, or leaves it out.
inline void showRow(QFormLayout &form, QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = form.labelForField(field))
        label->setVisible(shown);
}

}
