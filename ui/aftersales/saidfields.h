// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "ui/viewpoint.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

/// What a customer said: who, by which channel, in which words.
class SaidFields : public QWidget
{
    Q_OBJECT
public:
    /// `asksChannel`: false where they did not say it to us.
    SaidFields(const std::vector<Contact> &contacts, bool asksChannel, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    std::optional<ContactId> contact() const;
    std::optional<Channel> channel() const;
    CustomerText words() const;
    QPlainTextEdit *wordsEdit() const { return m_words; }
    /// All that can be typed or chosen, and back.
    QJsonObject typed() const;
    void takeUp(const QJsonObject &typed);

Q_SIGNALS:
    void changed();

private:
    Viewpoint m_viewpoint;
    QComboBox *m_contact;
    QComboBox *m_channel = nullptr;
    QPlainTextEdit *m_words;
};
