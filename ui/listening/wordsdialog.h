// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include "core/instant.h"

#include <optional>

class MomentEdit;
class QPlainTextEdit;

/// A few words about something, and a day where it asks for one.
class WordsDialog : public FormDialog
{
    Q_OBJECT
public:
    WordsDialog(const QString &title, const QString &about, const QString &does, bool asksDay, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QString words() const;
    std::optional<Instant> day() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    QPlainTextEdit *m_words;
    MomentEdit *m_day = nullptr;
};
